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
  const [pinned, ranges, bins] = [[], [], new Map()];
  let bin = null;
  for (let place = from; place < to; place += 1) {
    const i = lane.order[place];
    if (columns.end[i] < pad[0]) continue;
    if (isPinned(i)) {
      pinned.push(i);
      continue;
    }
    const wide = columns.end[i] - columns.start[i];
    if (columns.form[i] !== EXACT && wide >= binDays) {
      ranges.push(i);
      continue;
    }
    const day = columns.at[i];
    const at = Math.floor(day / binDays);
    // Neighbours in time mostly share a bin; looking it up again would cost most of the time.
    if (bin?.number === at) intoSame(bin, i, day);
    else bin = intoBin(bins, at, i, day);
  }
  return { pinned, ranges, bins: [...bins.values()].sort((a, b) => a.number - b.number) };
}

/** Put one event into its bin; gives the bin. */
export function intoBin(bins, number, i, day) {
  const bin = bins.get(number);
  if (bin) {
    intoSame(bin, i, day);
    return bin;
  }
  const fresh = { number, count: 1, first: day, last: day, members: [i] };
  bins.set(number, fresh);
  return fresh;
}

/** A bin that grew full forgets its members and only counts. */
function intoSame(bin, i, day) {
  bin.count += 1;
  if (day < bin.first) bin.first = day;
  if (day > bin.last) bin.last = day;
  if (bin.members !== null && bin.members.push(i) > MOST) bin.members = null;
}
