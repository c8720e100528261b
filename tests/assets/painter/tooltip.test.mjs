import { expect, test } from "vitest";
import { meet } from "../../../assets/painter/boxes.mjs";
import { isChosen } from "../../../assets/painter/guide.mjs";
import { takenOf } from "../../../assets/painter/taken.mjs";
import { tipPlace } from "../../../assets/painter/tooltip.mjs";
import { chance } from "../fixture.mjs";

const BOUNDS = { width: 900, height: 600 };
const parts = (more) => ({ glyphs: [], clusters: [], labels: [], seen: [], spans: [], ...more });
const dot = (x, y, kinds = []) => ({ x, y, half: 9, kinds });

/** Events anywhere, and words of any size beside them. */
function* hovers(number) {
  const draw = chance(5);
  for (let run = 0; run < number; run += 1) {
    const at = { x: draw() * 900, y: draw() * 600, half: 4 + draw() * 20, width: 60 + draw() * 280, height: 30 + draw() * 90 };
    const marks = Array.from({ length: 25 }, () => dot(draw() * 900, draw() * 600, ["question"]));
    yield { at, marks };
  }
}

const boxOf = ({ left, top }, { width, height }) => ({ x0: left, x1: left + width, y0: top, y1: top + height });

test("the small words never cover their own event and never leave the picture", () => {
  for (const { at } of hovers(400)) {
    const { left, top } = tipPlace(at, BOUNDS);
    const covers = at.x > left && at.x < left + at.width && at.y > top && at.y < top + at.height;
    expect(covers).toBe(false);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top + at.height).toBeLessThanOrEqual(600);
  }
});

test("the small words never cover a mark, and mostly find a place all the same", () => {
  let shown = 0;
  for (const { at, marks } of hovers(300)) {
    const taken = takenOf(parts({ glyphs: marks }), [0, 900], { x: 0, y: 0 });
    const place = tipPlace(at, BOUNDS, taken);
    if (!place) continue;
    shown += 1;
    for (const box of taken) expect(meet(boxOf(place, at), box)).toBe(false);
  }
  expect(shown).toBeGreaterThan(270);
});

test("the words of a mark and the seen row are covered only where there is no better place", () => {
  const at = { x: 450, y: 300, half: 12, width: 240, height: 70 };
  const label = { box: { x0: 380, x1: 560, y0: 230, y1: 250 }, wish: { kind: "good_practice" } };
  const seen = Array.from({ length: 20 }, (_, number) => dot(300 + number * 14, 345));
  const taken = takenOf(parts({ labels: [label], seen }), [0, 900], { x: 0, y: 0 });
  const box = boxOf(tipPlace(at, BOUNDS, taken), at);
  expect(taken.some((other) => meet(box, other))).toBe(false);
});

test("what is out of the window is no hindrance", () => {
  expect(takenOf(parts({ glyphs: [dot(950, 20, ["question"])] }), [0, 900], { x: 0, y: 0 })).toEqual([]);
});

test("what is chosen is known by its event, its bar or its days and lanes", () => {
  const target = { start: 1, end: 9, lanes: ["gp"] };
  const picture = { columns: { id: ["a", "b"] }, chosen: "a", chosenSpan: null };
  expect(isChosen(picture, { kind: "event", shape: { i: 0 } })).toBe(true);
  expect(isChosen(picture, { kind: "event", shape: { i: 1 } })).toBe(false);
  expect(isChosen(picture, { kind: "bar", shape: { bar: { event: "a" } } })).toBe(true);
  expect(isChosen(picture, { kind: "span", shape: { span: { target } } })).toBe(false);
  expect(isChosen({ ...picture, chosen: null, chosenSpan: { ...target } }, { kind: "span", shape: { span: { target } } })).toBe(true);
});
