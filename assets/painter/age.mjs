// The child's age: in words, and as ticks of the axis above the picture.
import { civil, monthsAfter } from "./days.mjs";

const WEEK = 7;
const SHORT = { day: "d", week: "w", month: "m", year: "y" };
const STEPS = [
  ["day", 1], ["week", 1], ["week", 2], ["month", 1], ["month", 2], ["month", 3], ["month", 6],
  ["year", 1], ["year", 2], ["year", 5], ["year", 10], ["year", 20],
];
const LENGTH = { day: 1, week: WEEK, month: 30.44, year: 365.25 };
const BEFORE = [1, 2, 4, 8, 13, 26];
const PREGNANCY = 42;

/** The age on a day: "3 days", "12 weeks", "7 months", "3 years 2 months", "31 weeks before birth". */
export function ageInWords(born, day) {
  const days = Math.floor(day) - Math.floor(born);
  if (days < 0) return `${-days >= WEEK ? count(Math.floor(-days / WEEK), "week") : count(-days, "day")} before birth`;
  if (days === 0) return "day of birth";
  if (days < 14) return count(days, "day");
  if (days < 26 * WEEK) return count(Math.floor(days / WEEK), "week");
  const months = monthsBetween(born, day);
  if (months < 24) return count(months, "month");
  const years = count(Math.floor(months / 12), "year");
  return months % 12 ? `${years} ${count(months % 12, "month")}` : years;
}

/**
 * Ticks of the age axis from `first` to `last` (days): [{day, text, full}], where `full` is
 * what the leftmost tick in view says. `perDay` is pixels a day, `room` the pixels a full
 * tick needs. Before birth it counts back in weeks, as far as a pregnancy goes.
 */
export function ageTicks(born, first, last, perDay, room) {
  if (born === null || born === undefined) return [];
  const day = Math.floor(born);
  const [unit, step] = stepFor(perDay, room);
  const ticks = before(day, first, perDay, room);
  if (day >= first && day <= last) ticks.push({ day, text: "born", full: "born", born: true });
  const start = Math.max(1, Math.floor((first - day) / (LENGTH[unit] * step)) - 1);
  for (let at = start; ; at += 1) {
    const on = ageDay(day, unit, at * step);
    if (on > last) break;
    if (on < first) continue;
    const full = count(at * step, unit);
    const fits = LENGTH[unit] * step * perDay >= room;
    ticks.push({ day: on, text: fits ? full : `${at * step} ${SHORT[unit]}`, full });
  }
  return ticks;
}

function stepFor(perDay, room) {
  const close = room * 0.62;
  return STEPS.find(([unit, step]) => LENGTH[unit] * step * perDay >= close) ?? STEPS.at(-1);
}

function ageDay(born, unit, number) {
  if (unit === "month") return monthsAfter(born, number);
  if (unit === "year") return monthsAfter(born, number * 12);
  return born + number * LENGTH[unit];
}

function before(born, first, perDay, room) {
  const step = BEFORE.find((weeks) => weeks * WEEK * perDay >= room);
  const ticks = [];
  if (!step) return ticks;
  for (let weeks = step; weeks <= PREGNANCY; weeks += step) {
    const day = born - weeks * WEEK;
    if (day < first) break;
    ticks.unshift({ day, text: `${weeks} w before`, full: `${count(weeks, "week")} before birth` });
  }
  return ticks;
}

function monthsBetween(born, day) {
  const [from, to] = [civil(born), civil(day)];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return to.date < from.date ? months - 1 : months;
}

function count(number, noun) {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
