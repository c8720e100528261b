// A view of the case, composed: what stands where, in pixels of the padded sheet.
import { binLane } from "./bins.mjs";
import { Boxes } from "./boxes.mjs";
import { countLeft } from "./clusters.mjs";
import { joinsOf } from "./joins.mjs";
import { placeLabels } from "./labels.mjs";
import { placePins } from "./pins.mjs";
import { placeLeading, placeRest, placeWide } from "./quiet.mjs";
import { stretchOf } from "./search.mjs";
import { labelWishes, spanWishes } from "./wishes.mjs";
import { placeWordsAndCounts } from "./words_and_counts.mjs";

const BIN = 40;
const MOST_GLYPHS = 420;
const ROOMY = 110;
const CROWD = 3000;

/**
 * Compose a view. `view` is {window, pad (days), perDay, chosen, before (labels' sides)};
 * `ground` is {lanes (laid), spans, links, sizes, markOrder}; `measure(text, size, weight)`
 * gives pixels. Gives {glyphs, clusters, labels, joins, sides, places}. It knows of neither
 * plotly nor the page. What matters most takes its place first, with its label: marks, then
 * turning kinds and headlines, then the rest.
 */
export function compose(columns, ground, view, measure) {
  let bin = firstBin(columns, view);
  let placed = placeAll(columns, ground, view, measure, bin);
  while (placed.glyphs.length + placed.clusters.length > MOST_GLYPHS && bin < 200) {
    bin *= 1.5;
    placed = placeAll(columns, ground, view, measure, bin);
  }
  const places = new Map(placed.glyphs.map((glyph) => [columns.id[glyph.i], glyph]));
  return {
    ...placed,
    places,
    joins: joinsOf(ground.links, (id) => places.get(id)),
    sides: new Map(placed.labels.map(({ wish, side }) => [wish.key, side])),
  };
}

/** Bins of 40 px; wider at once where so much is in the pad that every bin will be full. */
function firstBin(columns, { pad, perDay }) {
  const number = columns.lanes.reduce((sum, lane) => {
    const [from, to] = stretchOf(lane, pad[0], pad[1]);
    return sum + to - from;
  }, 0);
  if (number < CROWD) return BIN;
  const lanes = columns.lanes.filter((lane) => lane.order.length).length;
  return Math.max(BIN, (lanes * (pad[1] - pad[0]) * perDay) / MOST_GLYPHS);
}

function placeAll(columns, ground, view, measure, bin) {
  const x = (day) => (day - view.pad[0]) * view.perDay;
  const [boxes, texts] = [new Boxes(), new Boxes()];
  const frame = { ...ground, x, boxes, window: view.window.map(x), width: x(view.pad[1]), chosen: view.chosen, before: view.before };
  const placed = { glyphs: [], clusters: [], labels: [] };
  const chosenRow = columns.first.get(view.chosen) ?? -1;
  const isPinned = (i) => columns.isMarked[i] === 1 || i === chosenRow;
  const lanes = columns.lanes.map((_, number) => ({
    number,
    binned: binLane(columns, number, view.pad, bin / view.perDay, isPinned),
    frame: { x, perDay: view.perDay, binDays: bin / view.perDay, lane: ground.lanes[number], sizes: ground.sizes, boxes, texts, chosen: view.chosen },
    clusters: [],
  }));
  const label = (wishes) => {
    const labels = placeLabels(wishes, boxes, measure, view.before);
    for (const { box } of labels) texts.add(Object.assign(box, { isQuiet: true }));
    placed.labels.push(...labels);
  };
  for (const lane of lanes) lane.frame.isMarked = lane.binned.pinned.length > 0;
  const spans = spanWishes(ground.spans, frame, boxes);
  const pins = lanes.flatMap((lane) => placePins(columns, lane.binned.pinned, lane.frame));
  const wide = lanes.flatMap((lane) => {
    const { glyphs, left } = placeWide(columns, lane.binned, lane.frame);
    lane.left = left;
    return glyphs;
  });
  placed.glyphs.push(...pins, ...wide);
  const marked = [...labelWishes(columns, pins, frame), ...spans];
  for (const lane of lanes) {
    const { clusters, labels } = placeWordsAndCounts(lane, marked.filter((wish) => wish.lane === lane.number), measure, view.before);
    lane.clusters = clusters;
    placed.labels.push(...labels);
    placed.glyphs.push(...countLeft(columns, lane.left, lane.clusters, lane.number, lane.frame));
  }
  const leads = ({ i }) => columns.importance[i] > 0;
  const leading = lanes.flatMap((lane) => quiet(columns, lane, placeLeading));
  label(labelWishes(columns, [...leading, ...wide.filter(leads)], frame));
  const rest = lanes.flatMap((lane) => quiet(columns, lane, placeRest));
  placed.glyphs.push(...leading, ...rest);
  placed.clusters = lanes.flatMap((lane) => lane.clusters);
  const isRoomy = countInView(placed.glyphs, frame.window) <= ROOMY;
  // Where nobody has chosen headlines yet, the first words are all there is to read.
  if (isRoomy || !columns.isScreened) label(labelWishes(columns, [...rest, ...wide.filter((glyph) => !leads(glyph))], frame));
  placed.labels = placed.labels.filter(({ box }) => !box.gone);
  return placed;
}

/** Place quiet events of a lane; those that find no place are counted in the lane's clusters. */
function quiet(columns, lane, placing) {
  const { glyphs, left } = placing(columns, lane.binned, lane.frame);
  return [...glyphs, ...countLeft(columns, left, lane.clusters, lane.number, lane.frame)];
}

function countInView(glyphs, [left, right]) {
  return glyphs.filter((glyph) => glyph.x1 > left && glyph.x0 < right).length;
}
