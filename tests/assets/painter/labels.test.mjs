import { expect, test } from "vitest";
import { arrangeLabels } from "../../../assets/painter/arrange.mjs";
import { Boxes, meet } from "../../../assets/painter/boxes.mjs";
import { placeLabels } from "../../../assets/painter/labels.mjs";
import { boxFor, SIDES_OF_MARKS } from "../../../assets/painter/sides.mjs";
import { wordingsOf } from "../../../assets/painter/wordings.mjs";
import { chance } from "../fixture.mjs";

const measure = (text, size) => text.length * size * 0.5;
const NAMES = ["Social worker changes; no handover note", "Strategy meeting", "Weekly visits again", "MGM: father is staying", "He watches the door"];

function markedAt(x, text, more = {}) {
  const shape = { x, x0: x - 17, x1: x + 17, y: 20, half: 17 };
  return { key: text, text, size: 20, smaller: 18, weight: 700, kind: "good_practice", lane: 3, top: 0, bottom: 70, edges: [0, 900], ...shape, ...more };
}

const linesOf = (labels) => labels.map(({ lines }) => lines.map(({ text }) => text).join(" "));

test("words in two lines are all the words, in lines as even as can be", () => {
  for (const text of NAMES) {
    const [, two] = wordingsOf(markedAt(0, text), measure);
    expect(two.lines.map((line) => line.text).join(" ")).toBe(text);
    const longest = Math.max(...text.split(" ").map((word) => word.length));
    expect(two.width).toBeLessThanOrEqual(measure(text, 20) / 2 + longest * 10);
  }
});

test("a quiet event's words stay in one line", () => {
  const wish = { text: NAMES[0], size: 18, weight: 400 };
  for (const { lines } of wordingsOf(wish, measure)) expect(lines).toHaveLength(1);
});

test("words of a mark are broken, then set smaller, before any is left out", () => {
  const costs = wordingsOf(markedAt(0, NAMES[0]), measure).map(({ lines, size, cost }) => [lines.map(({ text }) => text).join(" ").includes("…"), size, cost]);
  const whole = costs.filter(([isCut]) => !isCut).map(([, , cost]) => cost);
  const cut = costs.filter(([isCut]) => isCut).map(([, , cost]) => cost);
  expect(whole).toHaveLength(4);
  expect(Math.max(...whole)).toBeLessThan(Math.min(...cut));
});

test("one label stands in two lines or on the other side, so that its neighbour keeps its words", () => {
  const wishes = [markedAt(200, "Strategy meeting"), markedAt(420, "Social worker changes; no handover note")];
  const labels = arrangeLabels(wishes, new Boxes(), measure);
  expect(linesOf(labels)).toEqual(["Strategy meeting", "Social worker changes; no handover note"]);
});

test("a count beneath the line of a mark pushes its words up rather than away", () => {
  const boxes = new Boxes();
  boxes.add({ x0: 60, x1: 90, y0: 22, y1: 50 });
  const [label] = arrangeLabels([markedAt(300, "Midwife hands over in person", { edges: [0, 330], bottom: 52 })], boxes, measure);
  expect(linesOf([label])).toEqual(["Midwife hands over in person"]);
});

test("where only one has room it is the good practice", () => {
  const tight = { edges: [0, 170], bottom: 40 };
  const wishes = [markedAt(76, "Support reduced", { ...tight, worth: 2 }), markedAt(20, "New birth visit", { ...tight, worth: 3 })];
  const boxes = new Boxes();
  boxes.add({ x0: 93, x1: 170, y0: 0, y1: 37 });
  expect(linesOf(arrangeLabels(wishes, boxes, measure))).toEqual([]);
  const roomier = wishes.map((wish) => ({ ...wish, bottom: 62 }));
  expect(linesOf(arrangeLabels(roomier, boxes, measure))).toEqual(["New birth visit"]);
});

test("labels of marks never touch one another, a shape, or the edge of their lane", () => {
  const draw = chance(11);
  for (let run = 0; run < 60; run += 1) {
    const boxes = new Boxes();
    const wishes = Array.from({ length: 2 + Math.floor(draw() * 7) }, () => markedAt(20 + draw() * 860, NAMES[Math.floor(draw() * NAMES.length)]));
    for (const { x0, x1, y, half } of wishes) boxes.add({ x0, x1, y0: y - half, y1: y + half });
    const shapes = wishes.map(({ x0, x1, y, half }) => ({ x0, x1, y0: y - half, y1: y + half }));
    const labels = arrangeLabels(wishes, boxes, measure);
    labels.forEach(({ box }, at) => {
      for (const other of labels.slice(at + 1)) expect(meet(box, other.box)).toBe(false);
      for (const shape of shapes) expect(meet(box, shape)).toBe(false);
      expect(box.y0).toBeGreaterThanOrEqual(-1.5);
      expect(box.y1).toBeLessThanOrEqual(70.5);
    });
  }
});

test("beside a mark two lines stay in its lane, at every side", () => {
  const wish = markedAt(400, NAMES[0], { y: 19, bottom: 48 });
  const [, two] = wordingsOf(wish, measure);
  const besides = SIDES_OF_MARKS.filter((side) => side.startsWith("right") || side.startsWith("left"));
  for (const side of besides) {
    const box = boxFor(wish, side, two);
    expect(box.y0).toBeGreaterThanOrEqual(0);
    expect(box.y1).toBeLessThanOrEqual(48);
  }
});

test("words stand inside their bar where they fit, else beside it", () => {
  const bar = (from, to) => ({ ...markedAt(0, "Duty cover by another team"), size: 18, weight: 400, kind: null, x: (from + to) / 2, x0: from, x1: to, half: 9, within: [from, to] });
  const [long] = placeLabels([bar(100, 500)], new Boxes(), measure);
  const [short] = placeLabels([bar(100, 160)], new Boxes(), measure);
  expect(long.side).toBe("inside");
  expect(long.lines[0].x0).toBeGreaterThan(100);
  expect(short.side).not.toBe("inside");
});
