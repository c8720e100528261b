// Days counted from 1970-01-01, as the Scene counts them, and the civil dates they stand for.

const DAY = 86_400_000;
export const MONTHS = [
  "January", "February", "March", "April", "May", "June", "July",
  "August", "September", "October", "November", "December",
];
export const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

/** The civil date of a day: {year, month (0 to 11), date, weekday (0 is Sunday)}. */
export function civil(day) {
  const moment = new Date(Math.floor(day) * DAY);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth(),
    date: moment.getUTCDate(),
    weekday: moment.getUTCDay(),
  };
}

/** The day of a civil date; a month past the end of a year runs on into the next. */
export function dayOf(year, month, date = 1) {
  const moment = new Date(Date.UTC(2000, month, date));
  moment.setUTCFullYear(year + Math.floor(month / 12), ((month % 12) + 12) % 12, date);
  return Math.round(moment.getTime() / DAY);
}

/** A day so many months after another; the 31st becomes the last day of a shorter month. */
export function monthsAfter(day, months) {
  const { year, month, date } = civil(day);
  const first = dayOf(year, month + months);
  const { year: thatYear, month: thatMonth } = civil(first);
  const length = dayOf(thatYear, thatMonth + 1) - first;
  return first + Math.min(date, length) - 1;
}
