// The marks on the strip: dots side by side, those of one place stacked, good practice on top.
import { svg } from "./svg.mjs";

const CELL = 10;
const MOST = 3;
const RADIUS = 4;
const STEP = 8.6;

/**
 * The dots of marks [{day, kind}] on a strip `width` pixels wide, as [{x, kinds}]: one place
 * for each cell of 10 px that has any, its kinds once each in the order of the marks, at most three.
 */
export function dotsOf(marked, x, width, markOrder) {
  const number = Math.max(1, Math.floor(width / CELL));
  const cells = new Map();
  for (const { day, kind } of marked) {
    const cell = Math.min(Math.max(Math.floor((x(day) / width) * number), 0), number - 1);
    if (cells.has(cell)) cells.get(cell).add(kind);
    else cells.set(cell, new Set([kind]));
  }
  return [...cells].map(([cell, kinds]) => ({
    x: ((cell + 0.5) * width) / number,
    kinds: markOrder.filter((kind) => kinds.has(kind)).slice(0, MOST),
  }));
}

/** The height that the dots need, in pixels from the top of the strip. */
export function heightOfDots(dots) {
  return Math.max(1, ...dots.map(({ kinds }) => kinds.length)) * STEP + 3;
}

/** The dots as circles, one below the other. */
export function drawDots(dots, { marks }) {
  return dots.flatMap(({ x, kinds }) =>
    kinds.map((kind, at) => svg("circle", { cx: x, cy: RADIUS + 3 + at * STEP, r: RADIUS, fill: marks.get(kind).colour, "data-mark": kind })),
  );
}
