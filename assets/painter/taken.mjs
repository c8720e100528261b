// What stands in the picture, for small words that are to hide as little of it as can be.

// A mark is never covered; then its words, the seen row, quiet words, quiet events.
const WEIGHT = { mark: Infinity, words: 40, seen: 8, label: 5, event: 2 };
const EDGE = 3;

/**
 * Boxes {x0, y0, x1, y1, weight} of what is `drawn` between `left` and `right` (pixels of the
 * sheet), moved by {x, y}.
 */
export function takenOf(drawn, [left, right], by) {
  const found = [
    ...drawn.glyphs.map((glyph) => boxAround(glyph, glyph.kinds.length ? WEIGHT.mark : WEIGHT.event)),
    ...drawn.spans.map((shape) => boxAround(shape, WEIGHT.mark)),
    ...drawn.clusters.map((disc) => boxAround(disc, WEIGHT.event)),
    ...drawn.seen.map((tick) => boxAround(tick, WEIGHT.seen)),
    ...drawn.labels.map(({ box, wish }) => ({ ...box, weight: wish.kind ? WEIGHT.words : WEIGHT.label })),
  ];
  return found
    .filter(({ x0, x1 }) => x1 > left && x0 < right)
    .map((box) => ({ x0: box.x0 + by.x, x1: box.x1 + by.x, y0: box.y0 + by.y, y1: box.y1 + by.y, weight: box.weight }));
}

/** A shape, all of its marks side by side, with its paper edge. */
function boxAround({ x, y, half, kinds = [] }, weight) {
  const aside = Math.max(0, kinds.length - 1) * half * 1.6;
  return { x0: x - half - EDGE, x1: x + aside + half + EDGE, y0: y - half - EDGE, y1: y + half + EDGE, weight };
}
