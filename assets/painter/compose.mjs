// A view of the case, composed: what stands where, in pixels of the padded sheet.
import { binLane } from "./bins.mjs";
import { Boxes } from "./boxes.mjs";
import { placeLane } from "./glyphs.mjs";
import { joinsOf } from "./joins.mjs";
import { placeLabels } from "./labels.mjs";
import { labelWishes } from "./wishes.mjs";

const BIN = 40;
const MOST_GLYPHS = 420;
const ROOMY = 70;

/**
 * Compose a view. `view` is {window, pad (days), perDay, chosen, before}; `ground` is
 * {lanes (laid), spans, links, sizes, markOrder}; `measure(text, size, weight)` gives pixels.
 * Gives {glyphs, clusters, labels, joins, sides}; nothing in it knows of plotly or the page.
 */
export function compose(columns, ground, view, measure) {
  let bin = BIN;
  let placed = placeAll(columns, ground, view, bin);
  while (placed.glyphs.length + placed.clusters.length > MOST_GLYPHS && bin < 200) {
    bin *= 1.5;
    placed = placeAll(columns, ground, view, bin);
  }
  const { glyphs, clusters, boxes } = placed;
  const x = (day) => (day - view.pad[0]) * view.perDay;
  const window = view.window.map(x);
  const inView = glyphs.filter((glyph) => glyph.x1 > window[0] && glyph.x0 < window[1]).length;
  const frame = {
    ...ground,
    window,
    width: x(view.pad[1]),
    chosen: view.chosen,
    before: view.before,
    roomy: inView <= ROOMY,
  };
  const wishes = [...spanWishes(ground.spans, frame, x), ...labelWishes(columns, glyphs, frame)];
  wishes.sort((a, b) => Number(a.pad ?? false) - Number(b.pad ?? false));
  const labels = placeLabels(wishes, boxes, measure, view.before);
  const places = new Map(glyphs.map((glyph) => [columns.id[glyph.i], glyph]));
  return {
    glyphs,
    clusters,
    labels,
    joins: joinsOf(ground.links, (id) => places.get(id)),
    sides: new Map(labels.map(({ wish, side }) => [wish.key, side])),
    places,
  };
}

function placeAll(columns, ground, view, bin) {
  const boxes = new Boxes();
  const binDays = bin / view.perDay;
  const isPinned = (i) => columns.marks[i] !== null || columns.id[i] === view.chosen;
  const glyphs = [];
  const clusters = [];
  const x = (day) => (day - view.pad[0]) * view.perDay;
  for (const span of ground.spans) boxes.add(spanShape(span, ground.lanes, x));
  columns.lanes.forEach((_, number) => {
    const binned = binLane(columns, number, view.pad, binDays, isPinned);
    const frame = { x, binDays, lane: ground.lanes[number], sizes: ground.sizes, boxes };
    const lane = placeLane(columns, number, binned, frame);
    glyphs.push(...lane.glyphs);
    clusters.push(...lane.clusters);
  });
  return { glyphs, clusters, boxes };
}

/** The place of a span's own shape: at its start, in the first of its lanes. */
export function spanShape(span, lanes, x) {
  const lane = lanes[span.lanes[0]];
  const half = lane.shape;
  const middle = (x(span.start) + x(span.end)) / 2;
  const y = lane.rows[0];
  return { x: middle, y, half, x0: middle - half, x1: middle + half, y0: y - half, y1: y + half };
}

function spanWishes(spans, { lanes, sizes, window, width }, x) {
  return spans.map((span) => {
    const shape = spanShape(span, lanes, x);
    const lane = lanes[span.lanes[0]];
    const isOutside = shape.x1 < window[0] || shape.x0 > window[1];
    return {
      key: `span ${span.id}`,
      text: span.words,
      kind: span.kind,
      size: sizes.mark,
      weight: 700,
      ...shape,
      top: lane.top,
      bottom: lane.bottom,
      edges: isOutside ? [0, width] : [window[0] + 3, window[1] - 3],
      mayShorten: true,
      pad: isOutside,
    };
  });
}
