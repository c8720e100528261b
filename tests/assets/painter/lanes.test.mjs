import { expect, test } from "vitest";
import { layLanes } from "../../../assets/painter/lanes.mjs";
import LOOK from "../../../assets/look.json" with { type: "json" };

const SIZES = LOOK.sizes.wall;
const lane = (role, id = role) => ({ id, name: id, role });
const LANES = [lane("child"), lane("seen"), lane("family"), lane("agency", "csc"), lane("agency", "police"), lane("context")];
const held = (...events) => events.map((number) => ({ events: number, depth: 0 }));
const BARS = [{ lane: 0, row: 0 }, { lane: 0, row: 1 }, { lane: 2, row: 0 }];

test("lanes stand one below the other, without gaps", () => {
  const { lanes, height } = layLanes(LANES, BARS, held(0, 0, 0, 60, 10, 4), 700, SIZES, false);
  lanes.slice(1).forEach((one, at) => expect(one.top).toBe(lanes[at].top + lanes[at].height));
  expect(lanes.at(-1).top + lanes.at(-1).height).toBe(height);
});

test("a full lane is taller than an empty one", () => {
  const { lanes } = layLanes(LANES, BARS, held(0, 0, 0, 60, 10, 4), 500, SIZES, false);
  expect(lanes[3].height).toBeGreaterThan(lanes[5].height);
});

test("a lane with marks is taller than one with as many events and none", () => {
  const marked = held(0, 0, 0, 20, 20, 4);
  marked[4].marks = 4;
  const { lanes } = layLanes(LANES, BARS, marked, 420, SIZES, false);
  expect(lanes[4].height).toBeGreaterThan(lanes[3].height + 10);
});

test("the ranges of the context lane are stacked close, a row each, whatever room there is", () => {
  const deep = held(0, 0, 0, 20, 20, 6);
  deep[5].depth = 6;
  const { lanes } = layLanes(LANES, BARS, deep, 900, SIZES, false);
  expect(lanes[5].rows).toHaveLength(6);
  expect(lanes[5].height).toBe(6 * (SIZES.range + 1) + 6);
});

test("on a phone a lane's name has its own line above its events", () => {
  const sizes = LOOK.sizes.phone;
  const { lanes } = layLanes(LANES, BARS, held(0, 0, 2, 60, 10, 4), 300, sizes, true);
  for (const { rows, nameTop } of lanes.slice(2)) {
    for (const row of rows) expect(row - sizes.dot).toBeGreaterThanOrEqual(nameTop + sizes.lane + 4);
  }
});

test("a family lane that holds only bars is no taller than its bars", () => {
  const { lanes } = layLanes(LANES, BARS, held(0, 0, 0, 60, 10, 4), 900, SIZES, false);
  expect(lanes[2].height).toBe(lanes[2].barRow + 6);
});

test("long ranges over one another get a row each where there is room", () => {
  const deep = held(0, 0, 0, 20, 20, 4);
  deep[5].depth = 4;
  const { lanes } = layLanes(LANES, BARS, deep, 620, SIZES, false);
  expect(lanes[5].rows.length).toBeGreaterThanOrEqual(4);
});

test("where there is too little room lanes keep a least height and the picture scrolls", () => {
  const { height } = layLanes(LANES, BARS, held(0, 0, 0, 20, 20, 4), 100, SIZES, false);
  expect(height).toBeGreaterThan(100);
});

test("events stand inside their lane", () => {
  const { lanes } = layLanes(LANES, BARS, held(3, 0, 2, 20, 20, 4), 640, SIZES, false);
  for (const { rows, eventTop, bottom } of [lanes[0], ...lanes.slice(2)]) {
    for (const row of rows) {
      expect(row - SIZES.dot).toBeGreaterThanOrEqual(eventTop - 1);
      expect(row + SIZES.dot).toBeLessThanOrEqual(bottom + 1);
    }
  }
});

test("a child without a plan, an order or a placement has a low lane, too low for words", () => {
  const { lanes } = layLanes(LANES, [BARS[2]], held(0, 0, 0, 60, 10, 4), 700, SIZES, false);
  expect(lanes[0].height).toBeLessThan(SIZES.small / 2);
});

test("the lanes of a case with few fill the height, each up to two and a half times as tall", () => {
  const many = layLanes(LANES, [], held(0, 0, 9, 60, 10, 4), 400, SIZES, false);
  expect(many.height).toBeLessThanOrEqual(400);
  const usual = SIZES.dot * 11;
  for (const number of [1, 2, 3, 4]) {
    const few = [lane("child"), lane("seen"), ...Array.from({ length: number }, (_, at) => lane("agency", `agency ${at}`))];
    const { lanes, height } = layLanes(few, [], held(0, 0, 60, 2, 10, 1), 806, SIZES, false);
    const tall = lanes.slice(2).map((one) => one.height);
    expect(Math.max(...tall)).toBeLessThanOrEqual(usual * 2.5);
    expect(Math.min(...tall)).toBeGreaterThan(usual);
    expect(height).toBeLessThanOrEqual(806);
    if (number > 3) expect(height).toBeGreaterThan(780);
  }
});

test("life events of the child take no more room than they need, however few lanes there are", () => {
  const few = [lane("child"), lane("seen"), lane("agency", "gp")];
  const { lanes } = layLanes(few, [], held(3, 0, 20), 806, SIZES, false);
  expect(lanes[0].height).toBeLessThan(SIZES.dot * 11 + 1);
});

test("in a tall lane a few events stand near its middle, many from its top", () => {
  const few = [lane("child"), lane("seen"), lane("agency", "gp"), lane("agency", "csc")];
  const { lanes } = layLanes(few, [], held(0, 0, 5, 90), 806, SIZES, false);
  const [gp, csc] = lanes.slice(2);
  expect(Math.abs(gp.rows[0] - (gp.top + gp.height / 2))).toBeLessThan(gp.height / 4);
  expect(csc.rows[0]).toBeLessThan(csc.top + SIZES.shape + 3);
});
