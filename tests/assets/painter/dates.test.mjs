import { expect, test } from "vitest";
import { dateInWords, dayInWords } from "../../../assets/painter/dates.mjs";
import { dayOf, monthsAfter } from "../../../assets/painter/days.mjs";

const when = (start, end, sense, more = {}) => ({ start, end, sense, openStart: false, openEnd: false, ...more });

test("a day is read as day, month, year", () => {
  expect(dayInWords(dayOf(2016, 1, 8) + 0.5)).toBe("8 February 2016");
  expect(dayInWords(dayOf(1969, 11, 31))).toBe("31 December 1969");
});

test("a month that is not known to the day is read as that month", () => {
  expect(dateInWords(when(dayOf(2016, 2), dayOf(2016, 3), "within"))).toBe("some time in March 2016");
  expect(dateInWords(when(dayOf(2009, 0), dayOf(2010, 0), "within"))).toBe("some time in 2009");
});

test("the last day of a range is read, not the day after it", () => {
  const [start, end] = [dayOf(2016, 5, 1), dayOf(2016, 5, 6)];
  expect(dateInWords(when(start, end, "throughout"))).toBe("from 1 June 2016 to 5 June 2016");
  expect(dateInWords(when(start, end, "within"))).toBe("some time from 1 June 2016 to 5 June 2016");
});

test("open ends and unknown dates say so", () => {
  const [start, end] = [dayOf(2014, 0), dayOf(2015, 4, 31) + 1];
  expect(dateInWords(when(start, end, "throughout", { openEnd: true }))).toBe("from 1 January 2014");
  expect(dateInWords(when(start, end, "within", { openStart: true }))).toBe("until 31 May 2015");
  expect(dateInWords(when(0, 0, "unknown"))).toBe("date not known");
});

test("an exact date is the same whether it is noon or a whole day", () => {
  const day = dayOf(2016, 1, 8);
  expect(dateInWords(when(day + 0.5, day + 0.5, "exact"))).toBe("8 February 2016");
  expect(dateInWords(when(day, day + 1, "exact"))).toBe("8 February 2016");
});

test("months are counted over the end of a year, and before 1970", () => {
  expect(monthsAfter(dayOf(2015, 10, 15), 2)).toBe(dayOf(2016, 0, 15));
  expect(dayOf(1950, 5, 1)).toBe(Date.UTC(1950, 5, 1) / 86_400_000);
});
