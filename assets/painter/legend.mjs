// The legend: every mark by shape and word, every form of a date, every tick of the seen row.
import { FORMS, SEEN } from "./look.mjs";
import { seenShape } from "./seen.mjs";
import { markShape } from "./shape.mjs";
import { html, svg } from "./svg.mjs";

/** Draw the legend once; it does not change with the view. */
export function drawLegend(element, look, hasSeenRow) {
  const { sizes } = look;
  const marks = [...look.marks.values()].map((mark) => entry(markIn(mark, look), mark.word));
  const forms = FORMS.map(({ form, word }) => entry(formIn(form, look), word));
  const seen = SEEN.map(({ seen: kind, word }) => entry(seenIn(kind, look), word));
  element.replaceChildren(
    html("div", {}, ...marks),
    html("div", { class: "tl-small" }, ...forms),
    ...(hasSeenRow ? [html("div", { class: "tl-small" }, ...seen)] : []),
  );
  element.style.fontSize = `${sizes.legend}px`;
  for (const part of element.querySelectorAll(".tl-small")) part.style.fontSize = `${sizes.small}px`;
}

function entry(picture, word) {
  return html("span", { class: "tl-entry" }, picture, word);
}

function markIn(mark, look) {
  const half = Math.round(look.sizes.legend * 0.56);
  return canvas(half * 2 + 2, half * 2 + 2, markShape(mark, { x: half + 1, y: half + 1, half }, look));
}

function seenIn(kind, { sizes, colours }) {
  const half = Math.round(sizes.dot * 0.62);
  return canvas(half * 2 + 8, half * 2 + 8, seenShape(kind, half + 4, half + 4, half, colours));
}

function formIn(form, { sizes, colours, family }) {
  const [half, high] = [sizes.dot * 0.85, sizes.range];
  const middle = high / 2;
  const dot = (x, attributes) => svg("circle", { cx: x, cy: middle, ...attributes });
  if (form === "exact") return canvas(half * 2, high, dot(half, { r: half, fill: colours.event }));
  if (form === "cluster") {
    const words = { x: middle + 1, y: middle + 4.5, "text-anchor": "middle", "font-size": 13, "font-weight": 700, "font-family": family, fill: colours.event };
    return canvas(
      high + 2, high,
      dot(middle + 1, { r: middle, fill: colours.count, stroke: colours.event, "stroke-width": 2 }),
      svg("text", words, "9"),
    );
  }
  if (form === "unknown") {
    return canvas(half * 2, high, dot(half, { r: half - 1, fill: "none", stroke: colours.event, "stroke-width": 2, "stroke-dasharray": "3 2.4" }));
  }
  const wide = high * 2.2;
  if (form === "throughout") return canvas(wide, high, svg("rect", { y: 2, width: wide, height: high - 4, fill: colours.event }));
  return canvas(
    wide, high,
    svg("rect", { y: 2, width: wide, height: high - 4, fill: colours.within, opacity: 0.42 }),
    svg("path", { d: `M1,0v${high}M${wide - 1},0v${high}`, stroke: colours.whisker, "stroke-width": 2 }),
    dot(wide / 2, { r: half - 1.5, fill: colours.paper, stroke: colours.event, "stroke-width": 2.5 }),
  );
}

function canvas(width, height, ...children) {
  return svg("svg", { width, height, "aria-hidden": "true" }, ...children);
}
