// Bringing what was chosen into view: through time, and up or down where the lanes scroll.
import { UNKNOWN } from "./columns.mjs";

/** Where what is chosen stands, as {day, lane (its number)}; null where nothing is or it has no date. */
export function chosenPlace({ columns, spans, chosen, numberOfSpan }) {
  const span = spans[numberOfSpan];
  if (span) return { day: (span.start + span.end) / 2, lane: span.lanes[0] };
  const row = columns.first.get(chosen);
  if (row === undefined || columns.form[row] === UNKNOWN) return null;
  return { day: columns.at[row], lane: columns.lane[row] };
}

/** How far to pan so that a day is well inside the window: not at all, a little, or to its middle. */
export function daysToSee(day, first, last) {
  const width = last - first;
  if (day < first || day > last) return day - (first + last) / 2;
  if (day < first + width * 0.06) return day - (first + width * 0.2);
  return day > last - width * 0.06 ? day - (last - width * 0.2) : 0;
}

/** Scroll the lanes as little as shows a lane whole. */
export function scrollToLane(body, lane) {
  if (!lane || body.scrollHeight <= body.clientHeight) return;
  if (lane.top < body.scrollTop) body.scrollTop = lane.top;
  else if (lane.bottom > body.scrollTop + body.clientHeight) body.scrollTop = lane.bottom - body.clientHeight;
}
