// Where a label can stand beside its shape.

const GAP = 3;
export const MARGIN = 3;
const LINE = 1.05;
const TWO_LINES = 1.96;

export const SIDES = ["below", "right", "left", "above", "below left", "above left"];
/** Beside a mark its words are read with it; quiet dots can move out of their way. */
export const SIDES_OF_MARKS = ["right", "left", "below", "above", "below left", "above left", "right low", "left low", "right high", "left high"];

/** The place that words, {width, size, lines}, would take at a side of a shape, with a little room around. */
export function boxFor({ x, x0, x1, y, half, top, bottom }, side, { width, size, lines: { length: lines } }) {
  const high = size * (lines > 1 ? TWO_LINES : LINE);
  const long = width + MARGIN * 2;
  const left = Math.max(x0, x - half) - 1;
  const leftOfEnd = Math.min(x1, x + half) - long;
  // Two lines beside a shape near an edge of its lane move inwards a little.
  const beside = lines > 1 ? Math.max(top, Math.min(y - high / 2, bottom - high)) : y - high / 2;
  const low = Math.min(y - high / 4, bottom - high);
  switch (side) {
    case "right":
      return boxFrom(x1 + GAP, beside, long, high);
    case "left":
      return boxFrom(x0 - GAP - long, beside, long, high);
    case "right low":
      return boxFrom(x1 + GAP, low, long, high);
    case "left low":
      return boxFrom(x0 - GAP - long, low, long, high);
    case "right high":
      return boxFrom(x1 + GAP, top, long, high);
    case "left high":
      return boxFrom(x0 - GAP - long, top, long, high);
    case "above":
      return boxFrom(left, y - half - high - 1, long, high);
    case "above left":
      return boxFrom(leftOfEnd, y - half - high - 1, long, high);
    case "below left":
      return boxFrom(leftOfEnd, y + half + 1, long, high);
    default:
      return boxFrom(left, y + half + 1, long, high);
  }
}

function boxFrom(left, top, width, height) {
  return { x0: left, x1: left + width, y0: top, y1: top + height };
}

/** Whether a place lies between the edges of the window and within the lane. */
export function inside({ x0, x1, y0, y1 }, { edges, top, bottom }) {
  return x0 >= edges[0] && x1 <= edges[1] && y0 >= top - 1.5 && y1 <= bottom + 0.5;
}

/** The lines of a label in its place: [{text, size, x0, y}], y the middle; towards its shape they are even. */
export function linesIn(box, { lines }, side) {
  const high = (box.y1 - box.y0) / lines.length;
  const isRight = side.includes("left");
  return lines.map(({ text, width, size }, at) => ({
    text,
    size,
    x0: isRight ? box.x1 - MARGIN - width : box.x0 + MARGIN,
    y: box.y0 + high * (at + 0.5),
  }));
}
