import { expect, test } from "vitest";
import { daysToSee } from "../../../assets/painter/into_view.mjs";
import { gripAt, yearsOf } from "../../../assets/painter/strip.mjs";
import { seenTicks } from "../../../assets/painter/seen.mjs";
import { spansOf, stretches } from "../../../assets/painter/spans.mjs";
import { makeScene } from "../fixture.mjs";

test("the strip is taken by an edge, by its window, or pressed elsewhere", () => {
  expect([100, 105, 150, 200, 260].map((at) => gripAt(at, [100, 200]))).toEqual(["start", "start", "window", "end", "elsewhere"]);
});

test("the strip says the years of the events, not of the margin, an open end or a day after the last", () => {
  const columns = (rows) => ({
    size: rows.length,
    start: rows.map(([start]) => start),
    end: rows.map(([, end]) => end),
    form: rows.map(([, , form = 0]) => form),
    openStart: rows.map(([, , , isOpen = ""]) => isOpen === "start"),
    openEnd: rows.map(([, , , isOpen = ""]) => isOpen === "end"),
  });
  const [y2009, y2016, y2017] = [14245, 16801, 17167];
  expect(yearsOf(columns([[y2009 + 0.5, y2009 + 0.5], [y2016, y2017, 2]]))).toBe("2009 to 2016");
  expect(yearsOf(columns([[0, 0, 3], [y2016, y2017 + 90, 2, "end"]]))).toBe("2016");
  expect(yearsOf(columns([[y2009, y2016 + 31, 1, "start"]]))).toBe("2016");
  expect(yearsOf(columns([[0, 0, 3]]))).toBe("");
});

test("where ticks of the seen row would overlap, being seen alone says most", () => {
  const tick = (day, seen) => ({ event: `e${day}`, day, seen });
  const ticks = seenTicks([tick(1, "not recorded"), tick(1.5, "seen alone"), tick(1.8, "seen"), tick(9, "not seen")], [0, 20], 4);
  expect(ticks.map(({ seen, count }) => [seen, count])).toEqual([["seen alone", 3], ["not seen", 1]]);
});

test("a marked span says its length in days, and joins lanes that touch", () => {
  const [span] = spansOf(makeScene(50, 7));
  expect(span.words).toBe("57 days: no visit recorded");
  const laid = [{ top: 0, height: 50 }, { top: 50, height: 50 }, { top: 100, height: 50 }, { top: 150, height: 50 }];
  expect(stretches([0, 1, 3], laid)).toEqual([[0, 100], [150, 200]]);
});

test("a span that names no lane lies over all lanes below the child's", () => {
  const scene = makeScene(50, 7);
  scene.marks = [{ ...scene.marks.at(-1), lanes: [] }];
  const roles = spansOf(scene)[0].lanes.map((lane) => scene.lanes[lane].role);
  expect(roles).toHaveLength(12);
  expect(roles).not.toContain("child");
});

test("the picture moves no more than it must to bring an event into view", () => {
  expect(daysToSee(150, 100, 200)).toBe(0);
  expect(daysToSee(102, 100, 200)).toBe(-18);
  expect(daysToSee(199, 100, 200)).toBe(19);
  expect(daysToSee(400, 100, 200)).toBe(250);
});
