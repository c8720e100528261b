// From the bins of a lane to glyphs: shapes with a place that hides no other.
import { EXACT } from "./columns.mjs";

/**
 * Place the shapes of one lane. `binned` is what `binLane` gave; `frame` holds the scale:
 * {x(day) in pixels, binDays, lane: {rows, shape}, sizes, boxes}. Gives {glyphs, clusters};
 * a glyph is {i, x, y, x0, x1, half, kinds, pile, box}, a cluster {x, y, count, first, last}.
 * Marked and chosen events come first and always stand.
 */
export function placeLane(columns, number, binned, frame) {
  const glyphs = [];
  for (const i of marksFirst(columns, binned.pinned)) pin(columns, i, frame, glyphs);
  const left = [];
  for (const i of binned.ranges) {
    const glyph = inARow(shapeOf(columns, i, frame), frame);
    if (glyph) glyphs.push(glyph);
    else left.push(i);
  }
  const clusters = [];
  const crowded = withRanges(columns, binned.bins, left, frame.binDays);
  for (const bin of crowded) if (!bin.members) clusters.push(clusterOf(bin, number, frame));
  for (const bin of crowded) {
    if (!bin.members) continue;
    const placed = wholeBin(columns, bin, frame);
    if (placed) glyphs.push(...placed);
    else gather(clusters, bin, number, frame);
  }
  return { glyphs, clusters };
}

/** Good practice first among the marked, then in time; the chosen one before all. */
function marksFirst(columns, pinned) {
  return pinned.toSorted((a, b) => Number(!columns.marks[a]) - Number(!columns.marks[b]));
}

function shapeOf(columns, i, { x, lane, sizes }) {
  const kinds = [...new Set((columns.marks[i] ?? []).map((mark) => mark.kind))];
  const half = kinds.length ? lane.shape : sizes.dot;
  const centre = x(columns.at[i]);
  const range = columns.form[i] !== EXACT;
  const [from, to] = range ? [x(columns.start[i]), x(columns.end[i])] : [centre, centre];
  const right = Math.max(to, centre + half + Math.max(0, kinds.length - 1) * half * 1.6);
  return { i, x: centre, half, kinds, pile: 1, range, x0: Math.min(from, centre - half), x1: right, from, to };
}

/** A marked event: in a row if one is free, beside if not, on a pile of its own kind at last. */
function pin(columns, i, frame, glyphs) {
  const shape = shapeOf(columns, i, frame);
  const steps = [0, shape.half * 1.2, -shape.half * 1.2, shape.half * 2.2];
  for (const aside of shape.range ? [0] : steps) {
    if (aside === shape.half * 1.2 && ontoPile(shape, glyphs)) return;
    const moved = { ...shape, x: shape.x + aside, x0: shape.x0 + aside, x1: shape.x1 + aside };
    const glyph = inARow(moved, frame);
    if (glyph) {
      glyphs.push(glyph);
      return;
    }
  }
  if (ontoPile(shape, glyphs)) return;
  glyphs.push(standing(shape, frame.lane.rows[0], frame));
}

function ontoPile(shape, glyphs) {
  const kind = shape.kinds[0];
  const pile = glyphs.find(
    (other) => kind && other.kinds[0] === kind && other.kinds.length === shape.kinds.length && Math.abs(other.x - shape.x) < shape.half * 1.6,
  );
  if (!pile) return false;
  pile.pile += 1;
  (pile.under ??= []).push(shape.i);
  return true;
}

function inARow(shape, frame) {
  for (const y of frame.lane.rows) {
    if (!frame.boxes.hits(boxAt(shape, y))) return standing(shape, y, frame);
  }
  return null;
}

function standing(shape, y, frame) {
  return { ...shape, y, box: frame.boxes.add(boxAt(shape, y)) };
}

/** Marks may overlap by a hair at their points; dots keep a pixel between them. */
function boxAt({ x0, x1, half, kinds }, y) {
  const inset = kinds.length ? half * 0.12 : -0.5;
  return { x0: x0 + inset, x1: x1 - inset, y0: y - half + inset, y1: y + half - inset };
}

function wholeBin(columns, bin, frame) {
  const shapes = bin.members.map((i) => shapeOf(columns, i, frame));
  const places = [];
  for (const shape of shapes) {
    const y = frame.lane.rows.find((row) => {
      const box = boxAt(shape, row);
      return !frame.boxes.hits(box) && places.every(({ box: other }) => box.x0 >= other.x1 || box.x1 <= other.x0 || box.y0 >= other.y1 || box.y1 <= other.y0);
    });
    if (y === undefined) return null;
    places.push({ shape, y, box: boxAt(shape, y) });
  }
  return places.map(({ shape, y }) => standing(shape, y, frame));
}

/** A bin with no room joins the cluster beside it, or becomes one. */
function gather(clusters, bin, number, frame) {
  const x = centreOf(bin, frame);
  const beside = clusters.find((cluster) => Math.abs(cluster.x - x) < frame.sizes.cluster * 3);
  if (!beside) {
    clusters.push(clusterOf(bin, number, frame));
    return;
  }
  beside.count += bin.count;
  beside.first = Math.min(beside.first, bin.first);
  beside.last = Math.max(beside.last, bin.last);
}

function clusterOf(bin, number, frame) {
  const half = frame.sizes.cluster;
  const x = centreOf(bin, frame);
  const asides = [0, 4, -4, 8, -8, 14, -14];
  const tries = frame.lane.rows.flatMap((y) => asides.map((aside) => [x + aside, y]));
  const free = tries.find(([tx, ty]) => !frame.boxes.hits(boxAround(tx, ty, half))) ?? tries[0];
  const box = frame.boxes.add(boxAround(free[0], free[1], half));
  return { lane: number, x: free[0], y: free[1], half, count: bin.count, first: bin.first, last: bin.last, box };
}

function centreOf(bin, frame) {
  return frame.x((bin.number + 0.5) * frame.binDays);
}

function boxAround(x, y, half) {
  return { x0: x - half, x1: x + half, y0: y - half, y1: y + half };
}

function withRanges(columns, bins, ranges, binDays) {
  if (!ranges.length) return bins;
  const all = new Map(bins.map((bin) => [bin.number, bin]));
  for (const i of ranges) {
    const number = Math.floor(columns.at[i] / binDays);
    const bin = all.get(number);
    if (bin) {
      bin.count += 1;
      bin.members = null;
    } else {
      all.set(number, { number, count: 1, first: columns.at[i], last: columns.at[i], members: [i] });
    }
  }
  return [...all.values()].sort((a, b) => a.number - b.number);
}
