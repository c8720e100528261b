// Level of detail: what of a lane is drawn by itself, and what only as a count.
import { EXACT } from "./columns.mjs";
import { stretchOf } from "./search.mjs";

// More events than this in one bin are always drawn as one counted disc.
const MOST = 4;

/**
 * One lane seen through a window, as {pinned, ranges, bins}. `pinned` are marked or chosen
 * events, never counted away; `ranges` are ranges wider than a bin; `bins` are in time
 * order, each {number, count, first, last, members}, with members only while there are few.
 * Bins stand at fixed days for a given scale, so that panning does not shuffle them.
 */
export function binLane(columns, number, pad, binDays, isPinned) {
  const lane = columns.lanes[number];
  const [from, to] = stretchOf(lane, pad[0], pad[1]);
  const pinned = [];
  const ranges = [];
  const bins = new Map();
  for (let place = from; place < to; place += 1) {
    const i = lane.order[place];
    if (columns.end[i] < pad[0]) continue;
    if (isPinned(i)) pinned.push(i);
    else if (columns.form[i] !== EXACT && columns.end[i] - columns.start[i] >= binDays) ranges.push(i);
    else intoBin(bins, Math.floor(columns.at[i] / binDays), i, columns.at[i]);
  }
  return { pinned, ranges, bins: [...bins.values()].sort((a, b) => a.number - b.number) };
}

/** Put one event into its bin; a bin that grew full forgets its members and only counts. */
export function intoBin(bins, number, i, day) {
  const bin = bins.get(number);
  if (!bin) {
    bins.set(number, { number, count: 1, first: day, last: day, members: [i] });
    return;
  }
  bin.count += 1;
  bin.first = Math.min(bin.first, day);
  bin.last = Math.max(bin.last, day);
  if (bin.members && bin.members.push(i) > MOST) bin.members = null;
}
