import { expect, test } from "vitest";
import { columnsOf } from "../../../assets/painter/columns.mjs";
import { nextEvent } from "../../../assets/painter/walk.mjs";
import { eventInWords, lowered } from "../../../assets/painter/words.mjs";
import { makeScene } from "../fixture.mjs";
import LOOK from "../../../assets/look.json" with { type: "json" };

const ORDER = LOOK.marks.map((mark) => mark.kind);
const columns = columnsOf(makeScene(120, 11), ORDER);
const WINDOW = [14250, 17010];

test("walking right from the first event meets every event once, the undated last", () => {
  const met = [];
  let chosen = null;
  for (let row = nextEvent(columns, chosen, 1, false, WINDOW); row !== null; row = nextEvent(columns, chosen, 1, false, WINDOW)) {
    met.push(row);
    chosen = columns.id[row];
  }
  expect(new Set(met).size).toBe(120);
  const undated = met.findIndex((row) => columns.form[row] === 3);
  expect(met.slice(undated).every((row) => columns.form[row] === 3)).toBe(true);
});

test("walking with Shift stays in the lane", () => {
  const from = columns.walk[10];
  const row = nextEvent(columns, columns.id[from], 1, true, WINDOW);
  expect(columns.lane[row]).toBe(columns.lane[from]);
  expect(columns.start[row]).toBeGreaterThanOrEqual(columns.start[from]);
});

test("where nothing is chosen the walk begins in the window", () => {
  const row = nextEvent(columns, null, 1, false, [16700, 16900]);
  expect(columns.at[row]).toBeGreaterThanOrEqual(16700);
  expect(columns.at[row]).toBeLessThanOrEqual(16900);
});

test("an event is read aloud as date, lane, words and mark", () => {
  const scene = makeScene(0);
  scene.events = {
    id: ["a"], lane: [7], start: [16839.5], end: [16839.5], sense: ["exact"], open_start: [false], open_end: [false],
    kind: ["contact"], label: ["Social worker changes"], headline: [true], importance: [3],
  };
  scene.marks = [{ id: "m", kind: "missed_opportunity", events: ["a"], start: null, end: null, lanes: [], reason: "", state: "accepted" }];
  const marks = new Map(LOOK.marks.map((mark) => [mark.kind, mark]));
  expect(eventInWords(columnsOf(scene, ORDER), 0, scene.lanes, marks)).toBe(
    "8 February 2016, children’s social care, social worker changes; missed opportunity",
  );
});

test("a short form keeps its capitals when it is read within a sentence", () => {
  expect([lowered("GP"), lowered("A&E"), lowered("Police")]).toEqual(["GP", "A&E", "police"]);
});
