// Walking by key: from event to event in time, and to the marked spans among them.

/**
 * What a walk comes to, in time, undated events last: rows of the columns, and marked spans as
 * -1 minus their number. A span stands at its first day, after that day's events.
 */
export function stopsOf(columns, spans) {
  const begin = [...spans.keys()].sort((a, b) => spans[a].start - spans[b].start);
  const stops = new Int32Array(columns.walk.length + spans.length);
  let [at, next] = [0, 0];
  for (const row of columns.walk) {
    const day = columns.form[row] === 3 ? Infinity : columns.start[row];
    while (next < begin.length && spans[begin[next]].start + 1 <= day) stops[at++] = -1 - begin[next++];
    stops[at++] = row;
  }
  while (next < begin.length) stops[at++] = -1 - begin[next++];
  return stops;
}

/**
 * The stop after (step 1) or before (step -1) `here`, a stop or null; in the same lane with
 * `along`, a span being in the lane of its shape. Where nothing is chosen, the first one in
 * the window. Gives null at an end. `ways` is {columns, spans, stops}.
 */
export function nextStop(ways, here, step, along, window) {
  const { stops } = ways;
  const from = here === null ? -1 : stops.indexOf(here);
  if (from < 0) return firstIn(ways, window, step);
  const lane = laneOf(ways, here);
  for (let at = from + step; at >= 0 && at < stops.length; at += step) {
    if (!along || laneOf(ways, stops[at]) === lane) return stops[at];
  }
  return null;
}

function laneOf({ columns, spans }, stop) {
  return stop < 0 ? spans[-1 - stop].lanes[0] : columns.lane[stop];
}

function firstIn({ columns, spans, stops }, [first, last], step) {
  const dayOf = (stop) => (stop < 0 ? spans[-1 - stop].start : columns.at[stop]);
  const inside = stops.filter((stop) => dayOf(stop) >= first && dayOf(stop) <= last);
  if (!inside.length) return stops[0] ?? null;
  return step > 0 ? inside[0] : inside.at(-1);
}
