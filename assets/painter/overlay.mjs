// Above the plot: the shapes of the marks, seen from the back of the room, and the chosen ring.
import { markShape } from "./shape.mjs";
import { ringOf } from "./standing.mjs";
import { svg } from "./svg.mjs";

/** Draw the marks of a composed view, those on spans (`shapes`) first. */
export function drawOverlay(layer, composed, shapes, look, columns) {
  layer.replaceChildren();
  for (const { span, ...shape } of shapes) {
    layer.append(markShape(look.marks.get(span.kind), { ...shape, isProposed: span.state === "proposed" }, look));
  }
  // Later shapes lie above: good practice is drawn last.
  for (const glyph of composed.glyphs.toReversed()) {
    for (const at of glyph.kinds.map((_, place) => place).toReversed()) {
      const isProposed = columns.marks[glyph.i][0].state === "proposed";
      const place = { x: glyph.x + at * glyph.half * 1.6, y: glyph.y, half: glyph.half, count: at ? 1 : glyph.pile, ring: glyph.ring, isProposed };
      layer.append(markShape(look.marks.get(glyph.kinds[at]), place, look));
    }
  }
}

/** The ring around the chosen event, or null. */
export function ringAround(glyph, { colours }) {
  return svg("circle", {
    class: "tl-ring",
    cx: glyph.x,
    cy: glyph.y,
    r: ringOf(glyph.half, glyph.kinds),
    fill: "none",
    stroke: colours.ring,
    "stroke-width": 3.5,
  });
}
