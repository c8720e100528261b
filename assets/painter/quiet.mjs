// Quiet events: the leading ones (turning kinds, headlines) find a place before the rest.
import { anywhere, inARow, shapeOf } from "./standing.mjs";

/**
 * Place wide ranges and the leading events of a lane's bins. Gives {glyphs, left}, `left`
 * being the events that found no place, to be counted.
 */
export function placeLeading(columns, binned, frame) {
  const leading = binned.bins.flatMap((bin) => bin.members?.filter((i) => leads(columns, i)) ?? []);
  const [wideLeading, wide] = parted(binned.ranges, (i) => leads(columns, i));
  return placeEach(columns, [...wideLeading, ...leading, ...wide], frame);
}

/** Place the rest of the bins' events. Gives {glyphs, left}. */
export function placeRest(columns, binned, frame) {
  const rest = binned.bins.flatMap((bin) => bin.members?.filter((i) => !leads(columns, i)) ?? []);
  return placeEach(columns, rest, frame);
}

function leads(columns, i) {
  return columns.importance[i] > 0;
}

function placeEach(columns, events, frame) {
  const glyphs = [];
  const left = [];
  for (const i of events) {
    const shape = shapeOf(columns, i, frame);
    const glyph = inARow(shape, frame) ?? anywhere(shape, frame);
    if (glyph) glyphs.push(glyph);
    else left.push(i);
  }
  return { glyphs, left };
}

function parted(list, test) {
  return [list.filter(test), list.filter((one) => !test(one))];
}
