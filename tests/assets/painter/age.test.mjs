import { expect, test } from "vitest";
import { ageInWords, ageTicks } from "../../../assets/painter/age.mjs";
import { dayOf } from "../../../assets/painter/days.mjs";

const BORN = dayOf(2015, 10, 15);

test.each([
  [-217, "31 weeks before birth"],
  [-3, "3 days before birth"],
  [0, "day of birth"],
  [1, "1 day"],
  [13, "13 days"],
  [85, "12 weeks"],
  [214, "7 months"],
  [365 * 3 + 62, "3 years 2 months"],
])("the age %i days from birth is read as %s", (days, words) => {
  expect(ageInWords(BORN, BORN + days)).toBe(words);
});

test("the axis says months in full where there is room, and short where there is not", () => {
  const texts = (room) => ageTicks(BORN, BORN - 5, BORN + 100, 4, room).map(({ text }) => text);
  expect(texts(110)).toEqual(["born", "1 month", "2 months", "3 months"]);
  expect(texts(140)).toEqual(["born", "1 m", "2 m", "3 m"]);
});

test("before birth the axis counts back in weeks, as far as a pregnancy goes", () => {
  const ticks = ageTicks(BORN, BORN - 4000, BORN, 4, 200).filter(({ day }) => day < BORN);
  expect(ticks.map(({ full }) => full)).toEqual([40, 32, 24, 16, 8].map((weeks) => `${weeks} weeks before birth`));
  expect(ticks[0].day).toBe(BORN - 280);
});

test("far out the axis counts in years, close up in days", () => {
  expect(ageTicks(BORN, BORN, BORN + 4000, 0.1, 100).map(({ text }) => text)).toContain("4 y");
  expect(ageTicks(BORN, BORN, BORN + 3, 200, 100).map(({ text }) => text)).toEqual(["born", "1 day", "2 days", "3 days"]);
});

test("a month after the 31st is the last day of a shorter month", () => {
  const born = dayOf(2016, 0, 31);
  const [, first] = ageTicks(born, born, born + 40, 4, 100);
  expect(first.day).toBe(dayOf(2016, 1, 29));
});

test("no birth, no ages", () => {
  expect(ageTicks(null, 0, 1000, 1, 100)).toEqual([]);
});

test("ticks stand apart at every scale", () => {
  for (let perDay = 0.02; perDay < 400; perDay *= 1.3) {
    const ticks = ageTicks(BORN, BORN - 500, BORN + 1500 / perDay, perDay, 100);
    for (let at = 1; at < ticks.length; at += 1) expect((ticks[at].day - ticks[at - 1].day) * perDay).toBeGreaterThan(55);
  }
});
