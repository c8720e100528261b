// Spans of time that someone marked: dotted edges and a neutral hatch, in their lanes.
import { svg } from "./svg.mjs";

/**
 * Marked spans ready to be drawn: [{id, kind, start, end, lanes, words}], lanes in order,
 * all lanes below the child's where the mark names none. `words` say the length in days, unless
 * the reason does.
 */
export function spansOf(scene) {
  const all = scene.lanes.flatMap((lane, number) => (lane.role === "child" || lane.role === "seen" ? [] : [number]));
  return scene.marks
    .filter((mark) => mark.start !== null && mark.start !== undefined && mark.end !== null && mark.state !== "set aside")
    .map((mark) => {
      const lanes = mark.lanes.length ? mark.lanes.toSorted((a, b) => a - b) : all;
      const days = Math.max(1, Math.round(mark.end - mark.start));
      const length = days === 1 ? "1 day" : `${days} days`;
      const saysLength = /\d+ days?\b/.test(mark.reason);
      const words = [saysLength ? "" : length, mark.reason].filter(Boolean).join(": ");
      return { ...mark, lanes: lanes.length ? lanes : [0], words };
    });
}

/** The place of a span's own shape: in its middle, in the first of its lanes. */
export function spanShape(span, lanes, x) {
  const lane = lanes[span.lanes[0]];
  const half = lane.shape * 0.85;
  const middle = (x(span.start) + x(span.end)) / 2;
  return { x: middle, y: lane.rows[0], half, x0: middle - half, x1: middle + half };
}

/** Draw hatch and edges of spans that reach into the sheet. */
export function drawSpans(layer, spans, laid, sheet, look) {
  const { colours } = look;
  layer.append(hatch(colours));
  for (const span of spans) {
    if (span.end < sheet.pad[0] || span.start > sheet.pad[1]) continue;
    const x0 = Math.round((span.start - sheet.pad[0]) * sheet.perDay);
    const x1 = Math.max(Math.round((span.end - sheet.pad[0]) * sheet.perDay), x0 + 3);
    for (const [top, bottom] of stretches(span.lanes, laid)) layer.append(...hatched(x0, x1, top, bottom, colours));
  }
}

/** The hatched ground and dotted edges of one stretch. */
export function hatched(x0, x1, top, bottom, colours) {
  const height = bottom - top;
  return [
    svg("rect", { x: x0, y: top, width: x1 - x0, height, fill: "url(#tl-hatch)" }),
    svg("path", {
      d: `M${x0},${top}V${bottom}M${x1},${top}V${bottom}`,
      stroke: colours.soft,
      "stroke-width": 2.5,
      "stroke-dasharray": "2 5",
      fill: "none",
    }),
  ];
}

/** Neighbouring lanes as one stretch: [[top, bottom]]. */
export function stretches(lanes, laid) {
  const found = [];
  for (const number of lanes) {
    const { top, height } = laid[number];
    const before = found.at(-1);
    if (before && Math.abs(before[1] - top) < 1) before[1] = top + height;
    else found.push([top, top + height]);
  }
  return found;
}

function hatch(colours) {
  const stroke = svg("path", { d: "M0,8L8,0", stroke: colours.hatch, "stroke-width": 1, opacity: 0.55 });
  const pattern = { id: "tl-hatch", width: 8, height: 8, patternUnits: "userSpaceOnUse" };
  return svg("defs", {}, svg("pattern", pattern, stroke));
}
