// Quiet events: the leading ones (turning kinds, headlines) find a place before the rest.
import { anywhere, inARow, shapeOf } from "./standing.mjs";

const FEW = 30;

/**
 * Place the wide ranges of a lane, the leading ones first. They cannot move aside, so they
 * come before any label. Gives {glyphs, left}, `left` being those that found no place.
 */
export function placeWide(columns, binned, frame) {
  const [leading, plain] = parted(binned.ranges, (i) => leads(columns, i));
  frame = belowMarks(frame);
  const first = placeEach(columns, leading, frame, anywhere);
  // Plain ones may be thousands: then they get a row or are counted.
  const then = placeEach(columns, plain, frame, plain.length < FEW ? anywhere : () => null);
  return { glyphs: [...first.glyphs, ...then.glyphs], left: [...first.left, ...then.left] };
}

/** Where marks stand, the first row is left to them and their words, for ranges cannot move aside. */
function belowMarks(frame) {
  if (!frame.isMarked) return frame;
  return { ...frame, lane: { ...frame.lane, rows: frame.lane.rows.toReversed() } };
}

/** Place the leading events of a lane's bins. Gives {glyphs, left}. */
export function placeLeading(columns, binned, frame) {
  const leading = binned.bins.flatMap((bin) => bin.members?.filter((i) => leads(columns, i)) ?? []);
  return placeEach(columns, leading, frame, anywhere);
}

/** Place the rest of the bins' events. Gives {glyphs, left}. */
export function placeRest(columns, binned, frame) {
  const rest = binned.bins.flatMap((bin) => bin.members?.filter((i) => !leads(columns, i)) ?? []);
  return placeEach(columns, rest, frame, anywhere);
}

function leads(columns, i) {
  return columns.importance[i] > 0;
}

function placeEach(columns, events, frame, otherwise) {
  const glyphs = [];
  const left = [];
  for (const i of events) {
    const shape = shapeOf(columns, i, frame);
    const glyph = inARow(shape, frame) ?? otherwise(shape, frame);
    if (glyph) glyphs.push(glyph);
    else left.push(i);
  }
  return { glyphs, left };
}

function parted(list, test) {
  return [list.filter(test), list.filter((one) => !test(one))];
}
