// Walking from event to event by key.

/**
 * The event after (step 1) or before (step -1) the chosen one, in time; in the same lane
 * with `along`. Where nothing is chosen, the first one in the window. Gives a row of the
 * columns, or null at an end.
 */
export function nextEvent(columns, chosen, step, along, window) {
  const { walk } = columns;
  const from = chosen === null ? -1 : walk.findIndex((i) => columns.id[i] === chosen);
  if (from < 0) return firstIn(columns, window, step);
  const lane = columns.lane[walk[from]];
  for (let at = from + step; at >= 0 && at < walk.length; at += step) {
    if (!along || columns.lane[walk[at]] === lane) return walk[at];
  }
  return null;
}

function firstIn(columns, [first, last], step) {
  const inside = [...columns.walk].filter((i) => columns.at[i] >= first && columns.at[i] <= last);
  if (!inside.length) return columns.walk[0] ?? null;
  return step > 0 ? inside[0] : inside.at(-1);
}
