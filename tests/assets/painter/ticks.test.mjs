import { expect, test } from "vitest";
import { civil, dayOf } from "../../../assets/painter/days.mjs";
import { timeTicks } from "../../../assets/painter/ticks.mjs";

const ROOMS = { day: 120, month: 95, year: 60 };
const FIRST = dayOf(2015, 8, 10);
const LAST = dayOf(2016, 4, 20);

test("at the scale of a first year every month has its tick, January with its year", () => {
  const texts = timeTicks(FIRST, LAST, 3.3, ROOMS).map(({ text }) => text);
  expect(texts).toEqual(["Sep", "Oct", "Nov", "Dec", "Jan 2016", "Feb", "Mar", "Apr", "May"]);
});

test("every tick can say its year, for when it is the leftmost in view", () => {
  for (const tick of timeTicks(FIRST, LAST, 3.3, ROOMS)) expect(tick.full).toContain(String(civil(tick.day).year));
});

test("close up, ticks are days with their weekday", () => {
  const texts = timeTicks(dayOf(2016, 1, 7), dayOf(2016, 1, 9), 200, ROOMS).map(({ text }) => text);
  expect(texts).toEqual(["Sun 7 Feb", "Mon 8 Feb", "Tue 9 Feb"]);
});

test("weeks begin on Mondays", () => {
  const ticks = timeTicks(FIRST, LAST, 20, ROOMS);
  expect(new Set(ticks.map(({ day }) => civil(day).weekday))).toEqual(new Set([1]));
});

test("the first tick of a new year says the year, whatever the step", () => {
  for (const perDay of [3.3, 7, 20, 70, 200]) {
    const ticks = timeTicks(dayOf(2015, 11, 1), dayOf(2016, 1, 20), perDay, ROOMS);
    const first = ticks.find(({ day }) => civil(day).year === 2016);
    expect(first.text).toContain("2016");
  }
});

test("ticks stand as far apart as their words need", () => {
  for (let perDay = 0.01; perDay < 400; perDay *= 1.25) {
    const ticks = timeTicks(FIRST, FIRST + 3000 / perDay, perDay, ROOMS);
    for (let at = 1; at < ticks.length; at += 1) expect((ticks[at].day - ticks[at - 1].day) * perDay).toBeGreaterThan(52);
  }
});
