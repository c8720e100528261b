import { expect, test } from "vitest";
import { columnsOf } from "../../../assets/painter/columns.mjs";
import { spansOf } from "../../../assets/painter/spans.mjs";
import { nextStop, stopsOf } from "../../../assets/painter/walk.mjs";
import { eventInWords, lowered, spanInWords } from "../../../assets/painter/words.mjs";
import { makeScene } from "../fixture.mjs";
import LOOK from "../../../assets/look.json" with { type: "json" };

const ORDER = LOOK.marks.map((mark) => mark.kind);
const SCENE = makeScene(120, 11);
const columns = columnsOf(SCENE, ORDER);
const spans = spansOf(SCENE);
const WAYS = { columns, spans, stops: stopsOf(columns, spans) };
const MARKS = new Map(LOOK.marks.map((mark) => [mark.kind, mark]));
const WINDOW = [14250, 17010];

function walked(along, from = null) {
  const met = [];
  for (let stop = nextStop(WAYS, from, 1, along, WINDOW); stop !== null; stop = nextStop(WAYS, stop, 1, along, WINDOW)) met.push(stop);
  return met;
}

test("walking right from the first event meets every event and every marked span once, the undated last", () => {
  const met = walked(false);
  expect(new Set(met).size).toBe(121);
  expect(met).toHaveLength(121);
  const undated = met.findIndex((stop) => columns.form[stop] === 3);
  expect(met.slice(undated).every((stop) => columns.form[stop] === 3)).toBe(true);
});

test("a span stands at its first day, and walking left comes back over it", () => {
  const at = WAYS.stops.indexOf(-1);
  const [before, after] = [WAYS.stops[at - 1], WAYS.stops[at + 1]];
  expect(columns.start[before]).toBeLessThan(spans[0].start + 1);
  expect(columns.start[after]).toBeGreaterThanOrEqual(spans[0].start + 1);
  expect(nextStop(WAYS, before, 1, false, WINDOW)).toBe(-1);
  expect(nextStop(WAYS, after, -1, false, WINDOW)).toBe(-1);
});

test("walking with Shift stays in the lane, its spans among its events", () => {
  const lane = spans[0].lanes[0];
  const first = WAYS.stops.find((stop) => stop >= 0 && columns.lane[stop] === lane);
  const met = walked(true, first);
  expect(met).toContain(-1);
  expect(met.filter((stop) => stop >= 0).every((stop) => columns.lane[stop] === lane)).toBe(true);
});

test("where nothing is chosen the walk begins in the window", () => {
  const stop = nextStop(WAYS, null, 1, false, [16700, 16900]);
  expect(columns.at[stop]).toBeGreaterThanOrEqual(16700);
  expect(columns.at[stop]).toBeLessThanOrEqual(16900);
});

test("a span is read aloud as its days, lanes, length and reason, and mark", () => {
  expect(spanInWords(spans[0], SCENE.lanes, MARKS)).toBe(
    "from 8 February 2016 to 4 April 2016, children’s social care, 57 days: no visit recorded; missed opportunity",
  );
});

test("an event is read aloud as date, lane, words and mark", () => {
  const scene = makeScene(0);
  scene.events = {
    id: ["a"], lane: [7], start: [16839.5], end: [16839.5], sense: ["exact"], open_start: [false], open_end: [false],
    kind: ["contact"], label: ["Social worker changes"], headline: [true], importance: [3],
  };
  scene.marks = [{ id: "m", kind: "missed_opportunity", events: ["a"], start: null, end: null, lanes: [], reason: "", state: "accepted" }];
  expect(eventInWords(columnsOf(scene, ORDER), 0, scene.lanes, MARKS)).toBe(
    "8 February 2016, children’s social care, social worker changes; missed opportunity",
  );
});

test("a short form keeps its capitals when it is read within a sentence", () => {
  expect([lowered("GP"), lowered("A&E"), lowered("Police")]).toEqual(["GP", "A&E", "police"]);
});
