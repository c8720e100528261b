// Above the plot: the shapes of the marks, seen from the back of the room, and the chosen ring.
import { spanShape } from "./compose.mjs";
import { markShape } from "./shape.mjs";
import { svg } from "./svg.mjs";

/** Draw the marks of a composed view, and the ring around what is chosen. */
export function drawOverlay(layer, composed, spans, laid, sheet, look, columns) {
  layer.replaceChildren();
  const x = (day) => (day - sheet.pad[0]) * sheet.perDay;
  for (const span of spans) {
    const shape = spanShape(span, laid, x);
    if (shape.x1 < 0 || shape.x0 > sheet.width) continue;
    layer.append(markShape(look.marks.get(span.kind), { ...shape, half: shape.half * 0.85, isProposed: span.state === "proposed" }, look));
  }
  // Later shapes lie above: good practice is drawn last.
  for (const glyph of composed.glyphs.toReversed()) {
    for (const at of glyph.kinds.map((_, place) => place).toReversed()) {
      const isProposed = columns.marks[glyph.i][0].state === "proposed";
      const place = { x: glyph.x + at * glyph.half * 1.6, y: glyph.y, half: glyph.half, count: at ? 1 : glyph.pile, isProposed };
      layer.append(markShape(look.marks.get(glyph.kinds[at]), place, look));
    }
  }
}

/** The ring around the chosen event, or null. */
export function ringAround(glyph, { colours }) {
  const radius = glyph.kinds.length ? glyph.half * 1.7 : glyph.half + 6;
  return svg("circle", {
    class: "tl-ring",
    cx: glyph.x,
    cy: glyph.y,
    r: radius,
    fill: "none",
    stroke: colours.ring,
    "stroke-width": 3.5,
  });
}
