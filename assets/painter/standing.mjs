// Shapes of events and the places where they can stand in a lane without hiding another.
import { EXACT } from "./columns.mjs";

const ON_A_MARK = 100_000;
const ON_WORDS = 3000;

/**
 * The shape of event `i` before it has a height: {i, x, half, kinds, pile, range, x0, x1,
 * from, to} in pixels; `kinds` are its marks' kinds, `from` and `to` its range. `frame` is
 * {x(day), binDays, lane (laid), sizes, boxes, texts, chosen}.
 */
export function shapeOf(columns, i, { x, lane, sizes, chosen }) {
  const kinds = [...new Set((columns.marks[i] ?? []).map((mark) => mark.kind))];
  const half = kinds.length ? lane.shape : sizes.dot;
  const centre = x(columns.at[i]);
  const range = columns.form[i] !== EXACT;
  const [from, to] = range ? [x(columns.start[i]), x(columns.end[i])] : [centre, centre];
  const x1 = Math.max(to, centre + half + Math.max(0, kinds.length - 1) * half * 1.6);
  const ring = columns.id[i] === chosen ? ringOf(half, kinds) : 0;
  return { i, x: centre, half, kinds, ring, pile: 1, range, x0: Math.min(from, centre - half), x1, from, to };
}

/** The radius of the ring around the chosen event. */
export function ringOf(half, kinds) {
  return kinds.length ? half * 1.6 : half + 6;
}

/** The shape standing in the first free row of its lane, or null. */
export function inARow(shape, frame) {
  return atFirstFree(shape, frame.lane.rows, frame);
}

/** The shape standing anywhere in its lane where it is free, smaller if need be, or null. */
export function anywhere(shape, frame) {
  const { eventTop: top, bottom } = frame.lane;
  for (const half of [shape.half, shape.half * (shape.range ? 0.6 : 0.72)]) {
    const heights = [];
    for (let y = top + half + 3; y <= bottom - half - 2; y += 3) heights.push(y);
    const smaller = { ...shape, half, x0: shape.range ? shape.x0 : shape.x - half, x1: shape.range ? shape.x1 : shape.x + half };
    const glyph = atFirstFree(smaller, heights, frame);
    if (glyph) return glyph;
  }
  return null;
}

/**
 * The shape made small where it fits at last. Where quiet labels are in its way they give
 * way: a label can be left out, an event cannot. Between marked labels it is pulled aside
 * by a few pixels, or touches another shape, as little as can be.
 */
export function squeezed(shape, frame) {
  const ways = [0.72, 0.55].map((part) => leastBad(shape, shape.half * part, frame));
  const { moved, y } = ways[0].cost < ON_WORDS ? ways[0] : ways[1];
  silence(boxAt(moved, y), frame);
  return standing(moved, y, frame);
}

function leastBad(shape, half, frame) {
  const small = { ...shape, half, x0: shape.range ? shape.x0 : shape.x - half, x1: shape.range ? shape.x1 : shape.x + half };
  const { eventTop, bottom } = frame.lane;
  let best = { cost: Infinity };
  for (const aside of small.range ? [0] : [0, 1.3, -1.3, 2.6, -2.6]) {
    const moved = { ...small, x: small.x + aside * half, x0: small.x0 + aside * half, x1: small.x1 + aside * half };
    for (let y = bottom - half - 0.5; y >= eventTop + half; y -= 2) {
      const cost = costOf(boxAt(moved, y), frame) + Math.abs(aside) * 16;
      if (cost < best.cost) best = { moved, y, cost };
    }
  }
  return best;
}

/** Leave out the quiet labels that stand in a place. */
export function silence(box, { texts }) {
  for (const label of texts.at(box)) if (label.isQuiet) texts.remove(label);
}

/** What a place would cost: touching a mark most, then marked words, hiding another shape, quiet words. */
export function costOf(box, { boxes, texts }) {
  const words = texts.at(box);
  const shapes = boxes.at(box).filter((other) => other.isQuiet === undefined);
  const hidden = shapes.reduce((sum, other) => sum + shared(box, other), 0);
  const marks = shapes.filter(({ isMark }) => isMark).length;
  return marks * ON_A_MARK + words.filter(({ isQuiet }) => !isQuiet).length * ON_WORDS + hidden + words.length * 20;
}

function shared(a, b) {
  return (Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)) * (Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0));
}

/** The shape at a height, its place taken. */
export function standing(shape, y, frame) {
  const box = boxAt(shape, y);
  box.isMark = shape.kinds.length > 0;
  return { ...shape, y, box: frame.boxes.add(box) };
}

function atFirstFree(shape, heights, frame) {
  const y = heights.find((height) => !frame.boxes.hits(boxAt(shape, height)));
  return y === undefined ? null : standing(shape, y, frame);
}

/** Marks may overlap by a hair at their points; dots keep a pixel between them; a ring takes room. */
function boxAt({ x, x0, x1, half, kinds, ring }, y) {
  const inset = kinds.length ? half * 0.12 : -0.5;
  if (!ring) return { x0: x0 + inset, x1: x1 - inset, y0: y - half + inset, y1: y + half - inset };
  return { x0: Math.min(x0, x - ring), x1: Math.max(x1, x + ring), y0: y - ring, y1: y + ring };
}
