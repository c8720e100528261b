import { expect, test } from "vitest";
import { shortCount } from "../../../assets/painter/clusters.mjs";
import { hitAt } from "../../../assets/painter/hits.mjs";
import { joinsOf } from "../../../assets/painter/joins.mjs";

const dot = (i, x, y, more = {}) => ({ i, x, y, half: 9, x0: x - 9, x1: x + 9, kinds: [], range: false, ...more });
const drawn = (parts) => ({ glyphs: [], clusters: [], labels: [], bars: [], seen: [], spans: [], ...parts });

test("the nearest event is under the pointer, a finger reaching further than a mouse", () => {
  const picture = drawn({ glyphs: [dot(1, 100, 50), dot(2, 130, 50)] });
  expect(hitAt(picture, 113, 50, 5).shape.i).toBe(1);
  expect(hitAt(picture, 150, 50, 5)).toBeNull();
  expect(hitAt(picture, 150, 50, 16).shape.i).toBe(2);
});

test("a mark is taken before the quiet event beside it", () => {
  const picture = drawn({ glyphs: [dot(1, 100, 50), dot(2, 112, 50, { kinds: ["question"] })] });
  expect(hitAt(picture, 103, 50, 5).shape.i).toBe(2);
});

test("a label and a range are their event too", () => {
  const glyph = dot(4, 300, 50, { range: true, x0: 200, x1: 400 });
  const label = { box: { x0: 410, x1: 520, y0: 40, y1: 60 }, wish: { glyph, size: 18 } };
  const picture = drawn({ glyphs: [glyph], labels: [label] });
  expect(hitAt(picture, 220, 55, 5).shape.i).toBe(4);
  expect(hitAt(picture, 500, 48, 5).shape.i).toBe(4);
  expect(hitAt(picture, 500, 80, 5)).toBeNull();
});

test("a marked span is found by its shape and by its label", () => {
  const shape = { span: { id: "m-span" }, x: 300, y: 50, half: 14 };
  const label = { box: { x0: 320, x1: 480, y0: 40, y1: 60 }, wish: { span: { id: "m-span" }, x: 300, y: 50, half: 14 } };
  const picture = drawn({ spans: [shape], labels: [label], glyphs: [dot(1, 306, 52)] });
  for (const [x, y] of [[300, 50], [306, 52], [470, 55]]) {
    expect(hitAt(picture, x, y, 5)).toMatchObject({ kind: "span", shape: { span: { id: "m-span" } } });
  }
  expect(hitAt(picture, 470, 90, 5)).toBeNull();
});

test("a bar is found by its area", () => {
  const bar = { bar: { event: "b" }, x0: 10, x1: 500, y0: 5, y1: 35 };
  expect(hitAt(drawn({ bars: [bar] }), 400, 20, 5).shape.bar.event).toBe("b");
});

test("accounts of one contact are joined from lane to lane; one that is only counted is not", () => {
  const places = new Map([["a", { x: 10, y: 200 }], ["b", { x: 10, y: 20 }], ["c", { x: 12, y: 90 }]]);
  const joins = joinsOf([{ kind: "same contact", events: ["a", "b", "c", "counted"] }], (id) => places.get(id));
  expect(joins.map(({ from, to }) => [from.y, to.y])).toEqual([[20, 90], [90, 200]]);
});

test("a count is read at a glance", () => {
  expect([7, 999, 1240, 9960, 52_400].map(shortCount)).toEqual(["7", "999", "1.2k", "10k", "52k"]);
});
