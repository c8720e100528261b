// The bars of the child's lane and of family lanes: plans, orders, where the child lived.
import { markShape } from "./shape.mjs";
import { shorten } from "./shorten.mjs";
import { html, place, svg } from "./svg.mjs";

/**
 * Draw the bars in `layer`, which moves, and their words in `wordLayer`, which does not: words
 * stay in view while their bar is. (Moving words inside rounded bars cost a surface for each
 * bar and frame; measured, three times the whole.) Gives [{bar, element, words, x0, x1, y0, y1}]
 * in pixels of the sheet.
 */
export function drawBars(layer, wordLayer, scene, laid, sheet, look, marksOnBars, chosen) {
  layer.replaceChildren();
  wordLayer.replaceChildren();
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
      element.classList.toggle("opens-left", bar.open_start && x(bar.start) > -20);
      element.classList.toggle("opens-right", bar.open_end && x(bar.end) < sheet.width + 20);
      element.classList.toggle("is-chosen", bar.event === chosen);
      layer.append(element);
      const words = place(html("div", { class: "tl-words" }), { top: y0, height });
      Object.assign(words.style, { fontSize: `${sizes.bar}px`, lineHeight: `${height}px`, color: colours.ink });
      const marks = (marksOnBars.get(bar.event) ?? []).slice(0, 1);
      const text = html("span");
      words.append(...marks.map((mark) => markOnBar(mark, height, look)), text);
      wordLayer.append(words);
      // On a phone the name of a family lane stands before the words of its first bar.
      const name = look.isPhone && bar.row === 0 && scene.lanes[bar.lane].role !== "child" ? scene.lanes[bar.lane].name : "";
      return { bar, name, element, words, text, x0, x1, y0, y1: y0 + height, shift: marks.length ? height + 2 : 0 };
    });
}

/**
 * Keep each bar's words in view while the bar is; whole words only. `view` is {left (pixels
 * of the sheet), stretch, width (pixels on screen)}.
 */
export function nameBars(bars, { left, stretch, width }, measure, size, isSettled) {
  for (const one of bars) {
    const clear = one.name ? measure(one.name, size, 700) + size : 0;
    const start = Math.max((one.x0 - left) * stretch, clear) + size / 2;
    const room = Math.min((one.x1 - left) * stretch, width) - start - one.shift - 6;
    if (isSettled) {
      one.text.textContent = shorten(one.bar.label, room, (part) => measure(part, size));
      one.wide = measure(one.text.textContent, size);
    }
    one.words.style.visibility = one.wide > room + 4 || room < 0 ? "hidden" : "visible";
    one.words.style.transform = `translateX(${Math.round(start)}px)`;
  }
}

function markOnBar(mark, height, look) {
  const shape = markShape(look.marks.get(mark.kind), { x: height / 2, y: height / 2 - 1, half: height * 0.36 }, look);
  return svg("svg", { width: height, height }, shape);
}
