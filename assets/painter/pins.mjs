// Marked and chosen events: they always stand, and are never counted away.
import { inARow, shapeOf, standing } from "./standing.mjs";

/** Place the pinned events of a lane, the marked first. Gives glyphs, as `shapeOf` with y and box. */
export function placePins(columns, pinned, frame) {
  const glyphs = [];
  const ordered = pinned.toSorted((a, b) => Number(!columns.marks[a]) - Number(!columns.marks[b]));
  for (const i of ordered) {
    const glyph = placePin(shapeOf(columns, i, frame), frame, glyphs);
    if (glyph) glyphs.push(glyph);
  }
  return glyphs;
}

/** In a row if one is free, on a pile of its own kind, or beside; null when it joined a pile. */
function placePin(shape, frame, glyphs) {
  const inPlace = inARow(shape, frame);
  if (inPlace) return inPlace;
  if (ontoPile(shape, glyphs, frame)) return null;
  for (const aside of [1.2, -1.2, 2.2, -2.2]) {
    const step = aside * shape.half;
    const glyph = inARow({ ...shape, x: shape.x + step, x0: shape.x0 + step, x1: shape.x1 + step }, frame);
    if (glyph) return glyph;
  }
  return standing(shape, frame.lane.rows[0], frame);
}

/** Where the same kind stands already, the pile counts one more. */
function ontoPile(shape, glyphs, frame) {
  const kinds = shape.kinds.join();
  const pile = glyphs.find(
    (other) => kinds && other.kinds.join() === kinds && Math.abs(other.x - shape.x) < shape.half * 1.6,
  );
  if (!pile) return false;
  // The count stands at the upper right of the shape.
  const { y, half } = pile;
  const x1 = Math.max(pile.x1, pile.x + pile.ring);
  if (pile.pile === 1) frame.boxes.add({ x0: x1, x1: x1 + half * 1.2, y0: y - half * 1.1, y1: y, isMark: true });
  pile.pile += 1;
  (pile.under ??= []).push(shape.i);
  return true;
}
