// Labels: what fits is shown, by importance, and no label touches another, a shape or an edge.
import { shorten } from "./shorten.mjs";

// A label is words to be read at a glance: at most so many times its size.
const MOST = 19;
const GAP = 3;
const MARGIN = 3;
// A label that does not fit may lose its last words, but not more than half of them.
const PARTS = [1, 0.75, 0.5];
const SIDES = ["below", "right", "left", "above", "below left"];

/**
 * Place labels in the order given. A wish is {key, text, size, weight, x, x0, x1, y, half,
 * top, bottom, edges: [left, right]}; all in pixels. `before` maps a key to the
 * side it had, so that what stood stays. `boxes` holds what is taken, and takes the labels.
 * Gives [{wish, text, side, box, x0, x1, y}], y being the middle of the line.
 */
export function placeLabels(wishes, boxes, measure, before = new Map()) {
  const placed = [];
  for (const wish of wishes) {
    const label = placeOne(wish, boxes, measure, before.get(wish.key));
    if (label) placed.push(label);
  }
  return placed;
}

function placeOne(wish, boxes, measure, sideBefore) {
  const width = (text) => measure(text, wish.size, wish.weight);
  const words = shorten(wish.text, wish.size * MOST, width) || wish.text;
  const full = width(words);
  const sides = sideBefore ? [sideBefore, ...SIDES.filter((side) => side !== sideBefore)] : SIDES;
  for (const part of PARTS) {
    const text = part === 1 ? words : shorten(words, full * part, width);
    // One word of a quiet event says too little; of a marked one it still says something.
    if (!text || (part < 1 && wish.weight === 400 && !text.includes(" "))) continue;
    const long = part === 1 ? full : width(text);
    for (const side of sides) {
      const box = boxFor(wish, side, long);
      if (!inside(box, wish) || boxes.hits(box)) continue;
      boxes.add(box);
      return { wish, text, side, box, x0: box.x0 + MARGIN, x1: box.x1 - MARGIN, y: (box.y0 + box.y1) / 2 };
    }
  }
  return null;
}

/** The place a label of a width would take at a side of its shape, with a little room around it. */
export function boxFor({ x, x0, x1, y, half, size }, side, width) {
  const high = size * 1.06;
  const long = width + MARGIN * 2;
  const left = Math.max(x0, x - half) - 1;
  if (side === "right") return boxFrom(x1 + GAP, y - high / 2, long, high);
  if (side === "left") return boxFrom(x0 - GAP - long, y - high / 2, long, high);
  if (side === "above") return boxFrom(left, y - half - high - 1, long, high);
  const below = y + half + 1;
  return side === "below" ? boxFrom(left, below, long, high) : boxFrom(Math.min(x1, x + half) - long, below, long, high);
}

function boxFrom(left, top, width, height) {
  return { x0: left, x1: left + width, y0: top, y1: top + height };
}

function inside({ x0, x1, y0, y1 }, { edges, top, bottom }) {
  return x0 >= edges[0] && x1 <= edges[1] && y0 >= top - 1 && y1 <= bottom;
}
