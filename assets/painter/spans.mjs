// Spans of time that someone marked: dotted edges and a neutral hatch, in their lanes.
import { svg } from "./svg.mjs";

/**
 * Marked spans ready to be drawn: [{id, kind, start, end, lanes, target, words, aside}], lanes
 * in order, all lanes below the child's where the mark names none. `target` is what the mark
 * is on, {start, end, lanes}: its first and last day, and the ids of its lanes as the mark has
 * them. `words` say the length in days, unless the reason does. `aside` counts the marks on
 * the same span that come before it.
 */
export function spansOf(scene) {
  const all = scene.lanes.flatMap((lane, number) => (lane.role === "child" || lane.role === "seen" ? [] : [number]));
  const number = new Map();
  return scene.marks
    .filter((mark) => mark.start !== null && mark.start !== undefined && mark.end !== null && mark.state !== "set aside")
    .map((mark) => {
      const lanes = mark.lanes.length ? mark.lanes.toSorted((a, b) => a - b) : all;
      const days = Math.max(1, Math.round(mark.end - mark.start));
      const length = days === 1 ? "1 day" : `${days} days`;
      const saysLength = /\d+ days?\b/.test(mark.reason);
      const words = [saysLength ? "" : length, mark.reason].filter(Boolean).join(": ");
      const ids = mark.lane_ids ?? mark.lanes.map((lane) => scene.lanes[lane].id);
      const target = { start: Math.floor(mark.start), end: Math.ceil(mark.end) - 1, lanes: ids };
      const key = `${target.start} ${target.end} ${lanes[0]}`;
      const aside = number.get(key) ?? 0;
      number.set(key, aside + 1);
      return { ...mark, lanes: lanes.length ? lanes : [0], target, words, aside };
    });
}

/** Whether two spans {start, end, lanes} are the same days in the same lanes. */
export function isSameSpan(one, other) {
  if (!one || !other) return false;
  return one.start === other.start && one.end === other.end && one.lanes.join() === other.lanes.join();
}

/** The shapes of the spans that stand on a sheet, each with its `span`. */
export function spanShapes(spans, laid, { pad, perDay, width }) {
  const x = (day) => (day - pad[0]) * perDay;
  return spans
    .map((span) => ({ span, ...spanShape(span, laid, x) }))
    .filter((shape) => shape.x1 >= 0 && shape.x0 <= width);
}

/** The place of a span's own shape: in its middle, in the first of its lanes; beside another mark's on the same span. */
export function spanShape(span, lanes, x) {
  const lane = lanes[span.lanes[0]];
  const half = lane.shape * 0.85;
  const middle = (x(span.start) + x(span.end)) / 2 + span.aside * half * 2.3;
  return { x: middle, y: lane.rows[0], half, x0: middle - half, x1: middle + half };
}

/** Draw hatch and edges of spans that reach into the sheet. */
export function drawSpans(layer, spans, laid, sheet, look) {
  const { colours } = look;
  layer.append(hatch(colours));
  for (const span of spans) {
    if (span.end < sheet.pad[0] || span.start > sheet.pad[1]) continue;
    const [x0, x1] = edgesOf(span, sheet);
    for (const [top, bottom] of stretches(span.lanes, laid)) layer.append(...hatched(x0, x1, top, bottom, colours));
  }
}

function edgesOf({ start, end }, { pad, perDay }) {
  const x0 = Math.round((start - pad[0]) * perDay);
  return [x0, Math.max(Math.round((end - pad[0]) * perDay), x0 + 3)];
}

/** The outline of the chosen span. */
export function outlineOf(span, laid, sheet, { colours }) {
  const [x0, x1] = edgesOf(span, sheet);
  const outlines = stretches(span.lanes, laid).map(([top, bottom]) =>
    svg("rect", { x: x0, y: top + 1.5, width: x1 - x0, height: bottom - top - 3, rx: 4, fill: "none", stroke: colours.ring, "stroke-width": 3.5 }),
  );
  return svg("g", { class: "tl-outline" }, ...outlines);
}

/** The hatched ground and dotted edges of one stretch. */
export function hatched(x0, x1, top, bottom, colours) {
  const height = bottom - top;
  return [
    svg("rect", { x: x0, y: top, width: x1 - x0, height, fill: "url(#tl-hatch)" }),
    svg("path", {
      d: `M${x0},${top}V${bottom}M${x1},${top}V${bottom}`,
      stroke: colours.soft,
      "stroke-width": 2.5,
      "stroke-dasharray": "2 5",
      fill: "none",
    }),
  ];
}

/** The dotted edge at which a span begins that is not ended yet, over a line of paper so that it is seen. */
export function edgeAt(x, { top, height }, { colours }) {
  const line = { d: `M${x},${top}V${top + height}`, fill: "none" };
  return [
    svg("path", { ...line, stroke: colours.paper, "stroke-width": 8 }),
    svg("path", { ...line, stroke: colours.ring, "stroke-width": 4, "stroke-dasharray": "0.1 8", "stroke-linecap": "round" }),
  ];
}

/** Neighbouring lanes as one stretch: [[top, bottom]]. */
export function stretches(lanes, laid) {
  const found = [];
  for (const number of lanes) {
    const { top, height } = laid[number];
    const before = found.at(-1);
    if (before && Math.abs(before[1] - top) < 1) before[1] = top + height;
    else found.push([top, top + height]);
  }
  return found;
}

function hatch(colours) {
  const stroke = svg("path", { d: "M0,8L8,0", stroke: colours.hatch, "stroke-width": 1, opacity: 0.55 });
  const pattern = { id: "tl-hatch", width: 8, height: 8, patternUnits: "userSpaceOnUse" };
  return svg("defs", {}, svg("pattern", pattern, stroke));
}
