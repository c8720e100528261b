// A mark's shape as SVG, from its parts in look.json, with an edge in the colour of the ground.
import { svg } from "./svg.mjs";

const UNIT = 12;

/** The shape of a mark at (x, y) with a radius in pixels. `count` over 1 stands beside it, outside its `ring`. */
export function markShape(mark, { x, y, half, count = 1, ring = 0, isProposed = false }, look) {
  const scale = half / UNIT;
  const group = svg("g", {
    transform: `translate(${round(x)} ${round(y)}) scale(${round(scale)})`,
    opacity: isProposed ? 0.55 : null,
    "data-mark": mark.kind,
  });
  for (const part of mark.parts) group.append(edgeOf(part, look));
  for (const part of mark.parts) group.append(partOf(part, mark.colour, look));
  if (count > 1) group.append(countBeside(count, mark.colour, scale, ring, look));
  return group;
}

function edgeOf({ path, width = 0 }, { outline, colours }) {
  return svg("path", {
    d: path,
    fill: "none",
    stroke: colours.paper,
    "stroke-width": width + outline * 2,
    "stroke-linejoin": "round",
  });
}

function partOf({ path, fill, stroke, width }, colour, { colours }) {
  const shade = (name) => (name === "colour" ? colour : name === "paper" ? colours.paper : "none");
  return svg("path", {
    d: path,
    fill: shade(fill),
    stroke: shade(stroke),
    "stroke-width": width ?? 0,
    "stroke-linejoin": "round",
    "stroke-linecap": "round",
  });
}

function countBeside(count, colour, scale, ring, { colours, sizes, family }) {
  return svg(
    "text",
    {
      x: Math.max(11, (ring + 3) / scale),
      y: -6,
      fill: colour,
      stroke: colours.paper,
      "stroke-width": 4 / scale,
      "paint-order": "stroke",
      "font-family": family,
      "font-size": (sizes.small * 0.95) / scale,
      "font-weight": 700,
    },
    `×${count}`,
  );
}

function round(number) {
  return Math.round(number * 100) / 100;
}
