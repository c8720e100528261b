// The bars of the child's lane and of family lanes: plans, orders, where the child lived.
import { markShape } from "./shape.mjs";
import { shorten } from "./shorten.mjs";
import { html, place, svg } from "./svg.mjs";

const INSET = 10;

/** Draw the bars; gives [{bar, element, words, x0, x1, y0, y1}] in pixels of the sheet. */
export function drawBars(layer, scene, laid, sheet, look, marksOnBars, chosen) {
  layer.replaceChildren();
  const { sizes, bars: tones, colours } = look;
  return scene.bars
    .filter((bar) => bar.end > sheet.pad[0] && bar.start < sheet.pad[1])
    .map((bar) => {
      const x = (day) => (day - sheet.pad[0]) * sheet.perDay;
      const x0 = Math.max(x(bar.start), -20);
      const x1 = Math.max(Math.min(x(bar.end), sheet.width + 20), x0 + 6);
      const { barTop, barRow } = laid[bar.lane];
      const y0 = barTop + bar.row * barRow;
      const height = barRow - 6;
      const tone = tones[bar.kind];
      const element = place(html("div", { class: "tl-bar" }), { left: x0, top: y0, width: x1 - x0, height });
      element.style.background = tone.fill;
      element.style.borderColor = tone.edge;
      element.style.color = colours.ink;
      element.classList.toggle("opens-left", bar.open_start && x(bar.start) > -20);
      element.classList.toggle("opens-right", bar.open_end && x(bar.end) < sheet.width + 20);
      element.classList.toggle("is-chosen", bar.event === chosen);
      const words = html("span");
      words.style.fontSize = `${sizes.bar}px`;
      words.style.lineHeight = `${height - 3}px`;
      const marks = marksOnBars.get(bar.event) ?? [];
      element.append(...marks.slice(0, 1).map((mark) => markOnBar(mark, height, look)), words);
      layer.append(element);
      return { bar, element, words, x0, x1, y0, y1: y0 + height, shift: marks.length ? height + 2 : 0 };
    });
}

/** Keep each bar's words in view while the bar is; whole words only. `left`, `right`: the window. */
export function nameBars(bars, left, right, measure, size, isSettled) {
  for (const { bar, words, x0, x1, shift } of bars) {
    const start = Math.max(x0 + INSET, left + INSET) + shift;
    if (isSettled) {
      const room = Math.min(x1, right) - start - 6;
      const text = shorten(bar.label, room, (part) => measure(part, size));
      if (words.textContent !== text) words.textContent = text;
    }
    words.style.transform = `translateX(${Math.round(start - x0)}px)`;
    const shape = words.previousSibling;
    if (shape) shape.style.transform = `translateX(${Math.round(start - x0 - shift - 4)}px)`;
  }
}

function markOnBar(mark, height, look) {
  const shape = markShape(look.marks.get(mark.kind), { x: height / 2, y: height / 2 - 1, half: height * 0.36 }, look);
  const box = svg("svg", { width: height, height }, shape);
  box.style.position = "absolute";
  return box;
}
