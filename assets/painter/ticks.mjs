// Ticks of the time axis. The year stands wherever one could be in doubt.
import { civil, dayOf, MONTHS, WEEKDAYS } from "./days.mjs";

const STEPS = [
  ["day", 1], ["day", 2], ["week", 1], ["week", 2], ["month", 1], ["month", 3], ["month", 6],
  ["year", 1], ["year", 2], ["year", 5], ["year", 10], ["year", 25],
];
const LENGTH = { day: 1, week: 7, month: 30.44, year: 365.25 };
// The first Monday after 1970-01-01, which was a Thursday.
const MONDAY = 4;

/**
 * Ticks from `first` to `last` (days): [{day, text, full}]. `full` names the year; the
 * leftmost tick in view says it. `perDay` is pixels a day; `rooms` are the pixels that a tick
 * needs: {day, month, year} for "28 Sep 2015", "Sep 2015" and "2015".
 */
export function timeTicks(first, last, perDay, rooms) {
  const roomFor = (unit) => rooms[unit === "week" ? "day" : unit];
  const [unit, step] = STEPS.find(([name, number]) => LENGTH[name] * number * perDay >= roomFor(name)) ?? STEPS.at(-1);
  const ticks = [];
  for (let day = firstTick(first, unit, step); day <= last; day = nextTick(day, unit, step)) {
    ticks.push({ day, ...words(day, unit, step, perDay, roomFor(unit)) });
  }
  return ticks;
}

function firstTick(first, unit, step) {
  const { year, month } = civil(first);
  if (unit === "year") return dayOf(Math.floor(year / step) * step, 0);
  if (unit === "month") return dayOf(year, Math.floor(month / step) * step);
  const grid = unit === "week" ? 7 * step : step;
  return Math.floor((first - MONDAY) / grid) * grid + MONDAY;
}

function nextTick(day, unit, step) {
  const { year, month } = civil(day);
  if (unit === "year") return dayOf(year + step, 0);
  if (unit === "month") return dayOf(year, month + step);
  return day + (unit === "week" ? 7 : 1) * step;
}

function words(day, unit, step, perDay, room) {
  const { year, month, date, weekday } = civil(day);
  const short = MONTHS[month].slice(0, 3);
  if (unit === "year") return { text: String(year), full: String(year) };
  if (unit === "month") {
    const full = `${short} ${year}`;
    return { text: month === 0 ? full : short, full };
  }
  const full = `${date} ${short} ${year}`;
  const isNewYear = month === 0 && date <= (unit === "week" ? 7 : 1) * step;
  const roomy = unit === "day" && step * perDay >= room * 1.4;
  return { text: isNewYear ? full : `${roomy ? `${WEEKDAYS[weekday]} ` : ""}${date} ${short}`, full };
}
