// Counted clusters: discs that stand for events which would overlap.

import { intoBin } from "./bins.mjs";
import { costOf, shapeOf, silence, squeezed } from "./standing.mjs";

const ASIDES = [0, 4, -4, 8, -8, 14, -14, 22, -22, 34, -34];
// Further than this a disc would tell a wrong time.
const FAR_ASIDES = [46, -46, 60, -60, 76, -76];
// The radius that one, two, three and four signs need, in sizes of the count.
const RADII = [0.72, 0.88, 1.16, 1.4];

/**
 * Discs for the bins of a lane that are too full to show their events. A bin whose disc
 * finds no free place is counted with the disc before it.
 */
export function placeClusters(binned, number, frame) {
  const discs = [];
  for (const bin of binned.bins) {
    if (bin.members) continue;
    const full = { ...bin, day: (bin.number + 0.5) * frame.binDays };
    const before = discs.at(-1);
    const isNear = before && frame.x(full.day) - before.x < 3.2 * frame.binDays * frame.perDay;
    if (isNear && !freePlace(full, frame)) join(before, full);
    else discs.push(discFor(full, number, frame));
  }
  return discs;
}

/**
 * Count events that found no place: with the disc beside them, or in a disc of their own.
 * Gives the glyphs of those that are alone, for a disc that says 1 would say nothing, and of
 * those for whose disc there is less room than for small dots.
 */
export function countLeft(columns, left, clusters, number, frame) {
  const bins = new Map();
  for (const i of left) intoBin(bins, Math.floor(columns.at[i] / frame.binDays), i, columns.at[i]);
  const alone = [];
  for (const bin of bins.values()) {
    const x = frame.x((bin.first + bin.last) / 2);
    const beside = clusters.find((cluster) => Math.abs(cluster.x - x) < frame.sizes.cluster * 2.6);
    if (beside) {
      join(beside, bin);
      continue;
    }
    const middle = { ...bin, day: (bin.first + bin.last) / 2 };
    if (bin.count > 1 && (!bin.members || isFree(middle, frame))) {
      clusters.push(discFor(middle, number, frame));
    } else {
      alone.push(...bin.members.map((i) => squeezed(shapeOf(columns, i, frame), frame)));
    }
  }
  return alone;
}

/** Count a bin, or another disc, with a disc. */
export function join(disc, { count, first, last }) {
  disc.count += count;
  disc.first = Math.min(disc.first, first);
  disc.last = Math.max(disc.last, last);
}

function discFor(bin, number, frame) {
  const { first, last, count } = bin;
  const { x, y, half } = freePlace(bin, frame) ?? leastBad(bin, frame);
  silence(around(x, y, half), frame);
  const box = frame.boxes.add(around(x, y, half));
  return { lane: number, x, y, half, box, count, first, last };
}

/** A free place for a disc; null where there is none. */
function freePlace(bin, frame) {
  for (const place of placesFor(bin, frame)) if (!frame.boxes.hits(around(place.x, place.y, place.half))) return place;
  return null;
}

/** Whether a disc would hide nothing that matters. */
function isFree(bin, frame) {
  if (freePlace(bin, frame)) return true;
  const { x, y, half } = leastBad(bin, frame);
  return costOf(around(x, y, half), frame) < 200;
}

/** The place that hides least, where none is free. */
function leastBad(bin, frame) {
  let [best, least] = [null, Infinity];
  for (const place of placesFor(bin, frame, [...ASIDES, ...FAR_ASIDES])) {
    const cost = costOf(around(place.x, place.y, place.half), frame);
    if (cost < least) [best, least] = [place, cost];
    if (!least) break;
  }
  return best;
}

/** Where marks stand the first row is left to them and their words. */
function* heights({ rows, eventTop, bottom }, half, isMarked) {
  // A lane lower than the disc still has to hold it.
  if (bottom - eventTop < half * 2 + 2.5) yield (eventTop + bottom) / 2;
  if (isMarked) {
    for (let y = bottom - half - 1.5; y >= eventTop + half + 1; y -= 4) yield y;
    return;
  }
  yield rows[0];
  for (let y = eventTop + half + 1; y <= bottom - half - 1; y += 4) yield y;
}

function* placesFor({ day, count }, frame, asides = ASIDES) {
  const middle = frame.x(day);
  const half = radiusFor(count, frame.sizes);
  for (const y of heights(frame.lane, half, frame.isMarked)) for (const aside of asides) yield { x: middle + aside, y, half };
}

/** A disc is as large as its count needs to be read. */
export function radiusFor(count, sizes) {
  return sizes.cluster * RADII[Math.min(shortCount(count).length, RADII.length) - 1];
}

/** A count in at most four signs: 999, 1.2k, 12k. */
export function shortCount(count) {
  if (count < 1000) return String(count);
  return count < 9950 ? `${(count / 1000).toFixed(1)}k` : `${Math.round(count / 1000)}k`;
}

/** A disc with its edge and a hair of ground beside it; above and below there is less room. */
function around(x, y, half) {
  return { x0: x - half - 2, x1: x + half + 2, y0: y - half - 1.5, y1: y + half + 1.5 };
}
