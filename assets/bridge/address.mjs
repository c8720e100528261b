// The address holds the view: what a link opens is what was seen.

const DAY = 86_400_000;

/** A day counted from 1970-01-01 as an ISO date. */
export function isoDay(day) {
  return new Date(Math.floor(day) * DAY).toISOString().slice(0, 10);
}

/** An ISO date as a day counted from 1970-01-01; null where it is none. */
export function dayOf(iso) {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / DAY;
}

/** The query string that holds a view: {window, chosen, filter, show}. */
export function queryOf({ window: span, chosen, filter = {}, show }) {
  const query = new URLSearchParams();
  if (span) {
    query.set("from", isoDay(span[0]));
    query.set("to", isoDay(span[1]));
  }
  if (typeof chosen === "string") query.set("chosen", chosen);
  if (show) query.set("show", show);
  for (const [name, value] of Object.entries(filter)) {
    if (Array.isArray(value) ? value.length : value) query.set(name, String(value));
  }
  return query.toString();
}

/** The window of a query string as [day, day], or null. */
export function windowOf(search) {
  const query = new URLSearchParams(search);
  const [first, last] = [dayOf(query.get("from") ?? ""), dayOf(query.get("to") ?? "")];
  return first !== null && last !== null && first < last ? [first, last] : null;
}
