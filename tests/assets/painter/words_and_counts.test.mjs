import { expect, test } from "vitest";
import { Boxes, meet } from "../../../assets/painter/boxes.mjs";
import { placeWordsAndCounts } from "../../../assets/painter/words_and_counts.mjs";
import LOOK from "../../../assets/look.json" with { type: "json" };

const measure = (text, size) => text.length * size * 0.5;
const SHAPE = { x: 300, x0: 283, x1: 317, y: 20, half: 17 };

/** A lane 60 px high with one mark at 300 and one full bin at `day`. */
function placed(day, edges, { count = 8, bottom = 60 } = {}) {
  const boxes = new Boxes();
  boxes.add({ x0: 283, x1: 317, y0: 3, y1: 37, isMark: true });
  const texts = new Boxes();
  const bins = [{ number: day / 40 - 0.5, count, first: day, last: day, members: null }];
  const lane = {
    number: 0,
    binned: { bins, pinned: [1], ranges: [] },
    frame: { x: (at) => at, perDay: 1, binDays: 40, lane: { rows: [20], eventTop: 0, bottom }, sizes: LOOK.sizes.wall, boxes, texts, isMarked: true },
  };
  const wish = { ...SHAPE, key: "m", text: "Midwife hands over in person", glyph: {}, size: 20, smaller: 18, weight: 700, kind: "good_practice", lane: 0, top: 0, bottom, edges };
  return { boxes, ...placeWordsAndCounts(lane, [wish], measure, new Map()) };
}

const wordsOf = ({ lines }) => lines.map(({ text }) => text).join(" ");

test("a count leaves its place to the words of a mark where it has another", () => {
  const { labels, clusters } = placed(340, [270, 640]);
  expect(labels.map(wordsOf)).toEqual(["Midwife hands over in person"]);
  expect(clusters.map(({ count }) => count)).toEqual([8]);
  expect(meet(clusters[0].box, labels[0].box)).toBe(false);
});

test("words of a mark do not drive a count off to where it would stand on them", () => {
  for (const right of [330, 380, 430, 480]) {
    const { labels, clusters } = placed(340, [282, right]);
    expect(clusters).toHaveLength(1);
    for (const { box } of labels) expect(meet(clusters[0].box, box)).toBe(false);
  }
});

test("no event of a count is lost when it is joined with its neighbour", () => {
  for (const day of [300, 340, 380, 420, 460]) {
    const { clusters } = placed(day, [270, 640]);
    expect(clusters.reduce((sum, { count }) => sum + count, 0)).toBe(8);
  }
});

test("a lane lower than a great count still holds it", () => {
  const { clusters } = placed(500, [270, 640], { count: 12_400, bottom: 36 });
  expect(clusters.map(({ count }) => count)).toEqual([12_400]);
  expect(clusters[0].y).toBe(18);
});
