import { expect, test } from "vitest";
import { nameBars } from "../../../assets/painter/bars.mjs";
import { hitAt } from "../../../assets/painter/hits.mjs";
import { tipLines } from "../../../assets/painter/tips.mjs";

const measure = (text, size) => text.length * size * 0.5;
const VIEW = { left: 1000, stretch: 1, width: 1200 };
const bar = (x0, x1, label, more = {}) => ({
  bar: { event: "b", lane: 2, start: 16745, end: 16918, open_start: false, open_end: false, label },
  name: "", shift: 0, x0, x1, y0: 5, y1: 30, text: {}, words: { style: {} }, ...more,
});

/** Where the words of a bar begin and end on screen; null where they are not shown. */
function wordsOf(one, view = VIEW, isSettled = true) {
  nameBars([one], view, measure, 20, isSettled);
  if (one.words.style.visibility === "hidden" || !one.text.textContent) return null;
  const from = Number(/translateX\((-?\d+)px\)/.exec(one.words.style.transform)[1]);
  return [from, from + one.shift + one.wide];
}

test("a bar that crosses the left edge of the window keeps its words in view", () => {
  const [from, to] = wordsOf(bar(-20, 1500, "Child protection plan: neglect"));
  expect(from).toBeGreaterThanOrEqual(0);
  expect(to).toBeLessThanOrEqual(500);
});

test("while the picture slides the words stay in view, and go with the last of their bar", () => {
  const one = bar(900, 1500, "Interim care order");
  expect(wordsOf(one)).toEqual([10, 190]);
  expect(wordsOf(one, { ...VIEW, left: 1200 }, false)).toEqual([10, 190]);
  expect(wordsOf(one, { ...VIEW, left: 1450 }, false)).toBeNull();
});

test("a bar too short for its words shows them in the small words beside it, with its dates", () => {
  const one = bar(1400, 1424, "Interim care order (second)");
  expect(wordsOf(one)).toBeNull();
  const drawn = { glyphs: [], clusters: [], labels: [], seen: [], spans: [], bars: [one] };
  const hit = hitAt(drawn, 1410, 18, 5);
  expect(tipLines({ columns: {}, scene: {}, look: {} }, hit)).toEqual([
    ["from 6 November 2015 to 26 April 2016", "small"],
    ["Interim care order (second)", "b"],
  ]);
});
