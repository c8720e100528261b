// Counted clusters: discs that stand for events which would overlap.

import { intoBin } from "./bins.mjs";
import { costOf, shapeOf, silence, squeezed } from "./standing.mjs";

const ASIDES = [0, 4, -4, 8, -8, 14, -14, 22, -22, 34, -34];

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
 * Gives the glyphs of those that are alone; a disc that says 1 would say nothing.
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
    } else if (bin.count > 1) {
      clusters.push(discFor({ ...bin, day: (bin.first + bin.last) / 2 }, number, frame));
    } else {
      alone.push(squeezed(shapeOf(columns, bin.members[0], frame), frame));
    }
  }
  return alone;
}

function join(disc, { count, first, last }) {
  disc.count += count;
  disc.first = Math.min(disc.first, first);
  disc.last = Math.max(disc.last, last);
}

function discFor(bin, number, frame) {
  const { first, last, count } = bin;
  const { x, y, half } = freePlace(bin, frame) ?? leastBad(bin, frame);
  silence(around(x, y, half), frame);
  frame.boxes.add(around(x, y, half));
  return { lane: number, x, y, half, count, first, last };
}

/** A free place for a disc, smaller if it must be; null where there is none. */
function freePlace(bin, frame) {
  return placesFor(bin, frame).find(({ x, y, half }) => !frame.boxes.hits(around(x, y, half))) ?? null;
}

/** The place that hides least, where none is free. */
function leastBad(bin, frame) {
  const places = placesFor(bin, frame);
  const costs = places.map(({ x, y, half }) => costOf(around(x, y, half), frame));
  return places[costs.indexOf(Math.min(...costs))];
}

function* heights({ rows, eventTop, bottom }, half) {
  yield rows[0];
  for (let y = eventTop + half + 1; y <= bottom - half - 1; y += 4) yield y;
}

function placesFor({ day, count }, frame) {
  const middle = frame.x(day);
  const usual = frame.sizes.cluster * (count < 10 ? 0.84 : count < 100 ? 0.94 : 1.08);
  return [usual, usual * 0.75].flatMap((half) =>
    [...heights(frame.lane, half)].flatMap((y) => ASIDES.map((aside) => ({ x: middle + aside, y, half }))),
  );
}

function around(x, y, half) {
  return { x0: x - half, x1: x + half, y0: y - half, y1: y + half };
}
