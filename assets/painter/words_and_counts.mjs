// A lane's words of marks and its counts want the same room: which comes first is tried.
import { arrangeLabels } from "./arrange.mjs";
import { meet } from "./boxes.mjs";
import { join, placeClusters } from "./clusters.mjs";

// How far a neighbour is, in sizes of a count.
const NEIGHBOUR = 8;

/**
 * Place the labels of a lane's marks and the discs of its full bins: {labels, clusters}. Discs
 * come first, for they have fewer places; where a mark would lose words by that, its words
 * come first, and a disc that would then stand on them is counted with its neighbour. `frame` is the lane's, with boxes and
 * texts, which take what is placed.
 */
export function placeWordsAndCounts(lane, wishes, measure, before) {
  const { frame } = lane;
  const clusters = placeClusters(lane.binned, lane.number, frame);
  const labels = words(wishes, frame, measure, before);
  if (!clusters.length || areWhole(wishes, labels)) return { clusters, labels };
  takeBack([...clusters, ...labels], frame);
  const better = words(wishes, frame, measure, before);
  const after = placeClusters(lane.binned, lane.number, frame);
  const joined = withNeighbours(after, better, frame);
  if (joined) return { clusters: joined, labels: better };
  takeBack([...after, ...better], frame);
  return { clusters: placeClusters(lane.binned, lane.number, frame), labels: words(wishes, frame, measure, before) };
}

function words(wishes, { boxes, texts }, measure, before) {
  const labels = arrangeLabels(wishes, boxes, measure, before);
  for (const { box } of labels) texts.add(Object.assign(box, { isQuiet: false }));
  return labels;
}

/** Whether every event that asked has all its words; what is said of a span may be shorter. */
function areWhole(wishes, labels) {
  const said = new Map(labels.map(({ wish, lines }) => [wish.key, lines.map(({ text }) => text).join(" ")]));
  return wishes.every(({ key, text, glyph }) => !glyph || said.get(key) === text);
}

function takeBack(placed, { boxes }) {
  for (const { box } of placed) boxes.remove(box);
}

/** The discs that stand clear of words, the others counted with them; null where one has no neighbour. */
function withNeighbours(discs, labels, frame) {
  const clear = discs.filter((disc) => !standsOnWords(disc, labels));
  const away = (one, other) => Math.abs(one.x - other.x);
  const pairs = discs.filter((disc) => !clear.includes(disc)).map((disc) => [disc, clear.toSorted((a, b) => away(a, disc) - away(b, disc))[0]]);
  if (pairs.some(([disc, near]) => !near || away(disc, near) > NEIGHBOUR * frame.sizes.cluster)) return null;
  for (const [disc, near] of pairs) {
    join(near, disc);
    frame.boxes.remove(disc.box);
  }
  return clear;
}

function standsOnWords({ box }, labels) {
  return labels.some((label) => meet(box, label.box));
}
