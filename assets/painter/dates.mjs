// Dates in words, as they are read aloud: "8 February 2016", "some time in March 2016".
import { civil, dayOf, MONTHS } from "./days.mjs";

/** One day in words: "8 February 2016". */
export function dayInWords(day) {
  const { year, month, date } = civil(day);
  return `${date} ${MONTHS[month]} ${year}`;
}

/**
 * The date of an event in words. `when` has start and end in days (the end is the day
 * after), sense, openStart and openEnd, as the Scene gives them.
 */
export function dateInWords({ start, end, sense, openStart, openEnd }) {
  if (sense === "unknown") return "date not known";
  if (sense === "exact") return dayInWords((start + end) / 2);
  const last = Math.max(Math.floor(start), Math.ceil(end) - 1);
  if (openStart && openEnd) return "dates not known";
  if (openStart) return `until ${dayInWords(last)}`;
  if (openEnd) return `from ${dayInWords(start)}`;
  if (sense === "throughout") return `from ${dayInWords(start)} to ${dayInWords(last)}`;
  const whole = wholeStretch(Math.floor(start), last + 1);
  return whole ? `some time in ${whole}` : `some time from ${dayInWords(start)} to ${dayInWords(last)}`;
}

/** "March 2016" or "2009" where the days are exactly that month or year; otherwise null. */
function wholeStretch(start, after) {
  const { year, month, date } = civil(start);
  if (date !== 1) return null;
  if (after === dayOf(year, month + 1)) return `${MONTHS[month]} ${year}`;
  if (month === 0 && after === dayOf(year + 1, 0)) return String(year);
  return null;
}
