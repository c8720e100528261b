// What stands under the pointer.

/**
 * The nearest thing at (x, y), in pixels of the sheet, within a finger's reach:
 * {kind: "event" | "cluster" | "bar" | "seen" | "span", ...}, or null. Marks come before
 * quiet events, and events before the bars and labels behind them.
 */
export function hitAt(drawn, x, y, reach) {
  return (
    nearestMark(drawn, x, y, reach) ??
    nearest(drawn.glyphs, x, y, reach, "event") ??
    nearest(drawn.clusters, x, y, reach, "cluster") ??
    onRange(drawn.glyphs, x, y) ??
    onLabel(drawn.labels, x, y) ??
    onBar(drawn.bars, x, y) ??
    nearest(drawn.seen, x, y, reach, "seen")
  );
}

/** A mark on an event or on a span, whichever is nearer. */
function nearestMark({ glyphs, spans }, x, y, reach) {
  const hit = nearest([...glyphs.filter((glyph) => glyph.kinds.length), ...spans], x, y, reach, "event");
  return hit?.shape.span ? { ...hit, kind: "span" } : hit;
}

function nearest(shapes, x, y, reach, kind) {
  let best = null;
  let least = Infinity;
  for (const shape of shapes) {
    const away = Math.hypot(shape.x - x, shape.y - y) - shape.half;
    if (away < least) [best, least] = [shape, away];
  }
  return best && least <= reach ? { kind, shape: best } : null;
}

function onRange(glyphs, x, y) {
  const shape = glyphs.find((glyph) => glyph.range && x >= glyph.x0 && x <= glyph.x1 && Math.abs(y - glyph.y) <= glyph.half + 3);
  return shape ? { kind: "event", shape } : null;
}

function onLabel(labels, x, y) {
  const label = labels.find(({ box, wish }) => (wish.glyph || wish.span) && x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1);
  if (label?.wish.span) return { kind: "span", shape: label.wish };
  return label ? { kind: "event", shape: label.wish.glyph } : null;
}

function onBar(bars, x, y) {
  const bar = bars.find(({ x0, x1, y0, y1 }) => x >= x0 && x <= x1 && y >= y0 && y <= y1);
  return bar ? { kind: "bar", shape: { ...bar, x, y: (bar.y0 + bar.y1) / 2, half: (bar.y1 - bar.y0) / 2 } } : null;
}
