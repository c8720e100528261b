// The picture fitted to its element: which part gets how much room.
import { layLanes } from "./lanes.mjs";
import { drawLegend } from "./legend.mjs";
import { lookFor } from "./look.mjs";
import { makeMeasure } from "./measure.mjs";
import { columnWidth } from "./names.mjs";
import { drawStrip } from "./strip.mjs";
import { place } from "./svg.mjs";

/**
 * Lay the parts of a picture out in its element, from top to bottom: head (age), body
 * (lanes), foot (time), strip, legend. Sets the picture's look and measures; gives the look.
 */
export function layOut(picture) {
  const { stage, scene, columns } = picture;
  const { clientWidth: width, clientHeight: height } = stage.root;
  const theme = stage.root.closest("[data-theme]")?.dataset.theme ?? "light";
  const look = lookFor(theme, width, picture.larger);
  picture.look = look;
  picture.measure ??= makeMeasure(look.family);
  colour(stage.root, look);
  stage.root.classList.toggle("tl-phone", look.isPhone);
  const undated = columns.lanes.map((lane) => lane.undated);
  const column = columnWidth(scene.lanes, undated, look, picture.measure);
  const edge = look.isPhone ? 0 : 12;
  const { sizes } = look;
  const headHeight = Math.round(sizes.age * 1.9);
  const footHeight = Math.round(sizes.axis * 1.9);
  const stripHeight = Math.round(sizes.row * 1.45);
  const legendHeight = legend(stage, look, scene, width);
  const room = height - headHeight - footHeight - stripHeight - legendHeight - 14;
  const held = heldBy(columns, picture.spans);
  const { lanes, height: tall } = layLanes(scene.lanes, scene.bars, held, room, sizes, look.isPhone);
  const bodyHeight = Math.max(80, Math.min(room, tall));
  Object.assign(picture, { laid: lanes, tall, column, headHeight, footHeight, fieldWidth: Math.max(0, width - column - edge) });
  picture.lanesTop = topOfLanes(scene, lanes);
  picture.seenY = seenHeight(scene, lanes, look);
  // The strip and the legend stand at the bottom, however few lanes there are.
  const spare = look.isPhone ? 0 : Math.max(0, room - bodyHeight);
  stack(stage, [[stage.head, headHeight], [stage.body, bodyHeight], [stage.foot, footHeight + 4 + spare], [stage.strip, stripHeight + 8], [stage.legend, legendHeight]]);
  fields(picture, stage, edge);
  nameSubject(stage, scene, look, headHeight, column);
  place(stage.note, { left: column });
  stage.note.style.fontSize = `${sizes.small}px`;
  picture.strip = drawStrip(stage, scene, columns, { left: look.isPhone ? 8 : column, width: picture.fieldWidth - (look.isPhone ? 16 : 0), height: stripHeight }, look, markDays(picture));
  return look;
}

/** What each lane holds: events, ranges over one another, and marks on its events and spans. */
export function heldBy(columns, spans) {
  return columns.lanes.map((lane, number) => ({
    events: lane.order.length + lane.undated.length,
    depth: lane.depth,
    marks: lane.order.filter((i) => columns.isMarked[i]).length + spans.filter(({ lanes }) => lanes[0] === number).length,
  }));
}

function colour(root, { colours, family }) {
  for (const [name, value] of Object.entries(colours)) root.style.setProperty(`--tl-${name}`, value);
  root.style.setProperty("--tl-family", family);
}

function legend(stage, look, scene, width) {
  const inset = look.isPhone ? 8 : Math.round(look.sizes.lane * 1.2);
  stage.legend.style.paddingInline = `${inset}px`;
  stage.legend.style.height = "auto";
  drawLegend(stage.legend, look, scene.lanes.some(({ role }) => role === "seen"));
  return width ? stage.legend.offsetHeight + 8 : 0;
}

function stack(stage, parts) {
  let top = 0;
  for (const [element, height] of parts) {
    place(element, { top, height });
    top += height;
  }
}

function fields(picture, stage, edge) {
  for (const { field, sheet } of [stage.head, stage.body, stage.foot]) {
    place(field, { left: picture.column });
    field.style.right = `${edge}px`;
    place(sheet, { width: picture.fieldWidth * 2 });
  }
  place(stage.body.scroll, { height: picture.tall });
  for (const layer of [stage.under, stage.over]) {
    layer.setAttribute("width", picture.fieldWidth * 2);
    layer.setAttribute("height", picture.tall);
  }
  for (const layer of [stage.ages, stage.times]) layer.setAttribute("width", picture.fieldWidth * 2);
}

function nameSubject(stage, scene, { sizes, isPhone }, height, column) {
  const left = isPhone ? 8 : Math.round(sizes.lane * 1.2);
  stage.subject.textContent = isPhone ? "" : scene.subject;
  stage.subject.style.fontSize = `${sizes.lane}px`;
  stage.subject.style.lineHeight = `${height}px`;
  place(stage.subject, { left, top: 0, width: Math.max(0, column - left) });
}

/** The top of the first lane below the child's. */
function topOfLanes(scene, lanes) {
  const first = scene.lanes.findIndex(({ role }) => role !== "child" && role !== "seen");
  return first < 0 ? 0 : lanes[first].top;
}

/** Where the ticks of the seen row stand: in its middle, on a phone below its name; null without one. */
function seenHeight(scene, lanes, { sizes, isPhone }) {
  const number = scene.lanes.findIndex((lane) => lane.role === "seen");
  if (number < 0) return null;
  const { top, height } = lanes[number];
  return isPhone ? top + height - sizes.dot - 3 : top + height / 2;
}

/** The days at which marks stand, for the dots of the strip. */
function markDays({ scene, columns }) {
  return scene.marks.flatMap((mark) => {
    if (mark.state === "set aside") return [];
    if (mark.start !== null && mark.start !== undefined) return [{ day: mark.start, kind: mark.kind }];
    const row = columns.first.get(mark.events[0]);
    if (row === undefined || columns.form[row] === 3) return [];
    return [{ day: columns.at[row], kind: mark.kind }];
  });
}
