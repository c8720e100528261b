import { expect, test } from "vitest";
import { dotsOf, heightOfDots } from "../../../assets/painter/strip_dots.mjs";
import LOOK from "../../../assets/look.json" with { type: "json" };
import { chance } from "../fixture.mjs";

const ORDER = LOOK.marks.map((mark) => mark.kind);
const x = (day) => day;
const on = (day, ...kinds) => kinds.map((kind) => ({ day, kind }));

test("kinds that fall in one place are stacked, good practice on top", () => {
  const marked = on(502, "missed_opportunity", "question", "good_practice", "missed_opportunity");
  expect(dotsOf(marked, x, 1000, ORDER).map(({ kinds }) => kinds)).toEqual([["good_practice", "missed_opportunity", "question"]]);
});

test("where all kinds fall in one place three are shown, good practice among them", () => {
  const [{ kinds }] = dotsOf(on(502, ...ORDER.toReversed()), x, 1000, ORDER);
  expect(kinds).toHaveLength(3);
  expect(kinds[0]).toBe("good_practice");
});

test("no dot covers another, and none is cut by an end of the strip", () => {
  const draw = chance(5);
  const marked = Array.from({ length: 300 }, () => ({ day: draw() * 640, kind: ORDER[Math.floor(draw() * 5)] }));
  const at = dotsOf([...marked, ...on(0, "question"), ...on(640, "question")], x, 633, ORDER).map((dot) => dot.x).sort((a, b) => a - b);
  at.slice(1).forEach((place, number) => expect(place - at[number]).toBeGreaterThanOrEqual(10));
  expect(at[0]).toBeGreaterThanOrEqual(4);
  expect(at.at(-1)).toBeLessThanOrEqual(629);
});

test("where one kind of mark is shown the strip has its colour and no other", () => {
  const dots = dotsOf([3, 3, 9, 200].flatMap((day) => on(day, "turning_point")), x, 1000, ORDER);
  expect(new Set(dots.flatMap(({ kinds }) => kinds))).toEqual(new Set(["turning_point"]));
});

test("a stack leaves room for the density below it", () => {
  expect(heightOfDots([{ x: 0, kinds: ORDER.slice(0, 3) }])).toBeLessThan(LOOK.sizes.desk.row * 1.45 * 0.65);
});
