// The sample case as it opens on the wall (child_a.json is its Scene, without the seen row).
import { describe, expect, test } from "vitest";
import { meet } from "../../../assets/painter/boxes.mjs";
import { columnsOf } from "../../../assets/painter/columns.mjs";
import { compose } from "../../../assets/painter/compose.mjs";
import { layLanes } from "../../../assets/painter/lanes.mjs";
import { heldBy } from "../../../assets/painter/layout.mjs";
import { spansOf } from "../../../assets/painter/spans.mjs";
import { padded } from "../../../assets/painter/window.mjs";
import LOOK from "../../../assets/look.json" with { type: "json" };
import CHILD_A from "./child_a.json" with { type: "json" };

const ORDER = LOOK.marks.map((mark) => mark.kind);
const SIZES = LOOK.sizes.wall;
// About as wide as Atkinson Hyperlegible.
const measure = (text, size, weight) => text.length * size * (weight === 700 ? 0.515 : 0.48);

function opened(scene, { field, room = 806, chosen = null, window = scene.opening_window }) {
  const columns = columnsOf(scene, ORDER);
  const spans = spansOf(scene);
  const { lanes, height } = layLanes(scene.lanes, scene.bars, heldBy(columns, spans), room, SIZES, false);
  const ground = { lanes, spans, links: scene.links, sizes: SIZES, markOrder: ORDER };
  const view = { window, pad: padded(window), perDay: field / (window[1] - window[0]), chosen, before: new Map() };
  return { scene, columns, lanes, height, view, ...compose(columns, ground, view, measure) };
}

const WITH_CARD = opened(CHILD_A, { field: 1260, chosen: CHILD_A.opening_event });
const WITHOUT = opened(CHILD_A, { field: 1690 });

describe.each([["with its card", WITH_CARD], ["without a card", WITHOUT]])("the sample as it opens, %s", (_, view) => {
  const wordsOf = ({ lines }) => lines.map(({ text }) => text).join(" ");
  const ofMarks = view.labels.filter(({ wish }) => wish.kind && wish.glyph);

  test("every marked event in view has all its words", () => {
    const { columns, glyphs, view: shown } = view;
    const marked = glyphs.filter(({ i, kinds }) => kinds.length && columns.at[i] >= shown.window[0] && columns.at[i] < shown.window[1]);
    const words = ofMarks.map(wordsOf);
    expect(marked.length).toBeGreaterThan(13);
    for (const { i } of marked) expect(words).toContain(columns.label[i]);
  });

  test("no quiet event and no count stands on the words of a mark", () => {
    for (const { box } of ofMarks) {
      for (const glyph of view.glyphs) expect(meet(box, glyph.box)).toBe(false);
      for (const { x, y, half } of view.clusters) expect(meet(box, { x0: x - half, x1: x + half, y0: y - half, y1: y + half })).toBe(false);
    }
  });

  test("all six of the context lane have their words", () => {
    const context = CHILD_A.lanes.findIndex(({ role }) => role === "context");
    const labels = view.labels.filter(({ wish }) => wish.lane === context);
    expect(labels.map(wordsOf).filter((words) => !words.includes("…"))).toHaveLength(6);
    for (const { box, wish, side } of labels) {
      if (side !== "inside") continue;
      expect(box.x0).toBeGreaterThanOrEqual(wish.glyph.from);
      expect(box.x1).toBeLessThanOrEqual(wish.glyph.to);
    }
    expect(labels.filter(({ side }) => side === "inside").length).toBeGreaterThan(3);
  });

  test("the whole fits the height of the wall", () => {
    expect(view.height).toBeLessThanOrEqual(806);
  });
});

test("a case that nobody has screened yet shows the first words of its events at any zoom", () => {
  const { events } = CHILD_A;
  const quiet = events.headline.map(() => false);
  const unscreened = { ...CHILD_A, marks: [], events: { ...events, headline: quiet, importance: events.importance.map(() => 0) } };
  const inView = ({ labels, view }) => {
    const right = (view.window[1] - view.pad[0]) * view.perDay;
    const left = (view.window[0] - view.pad[0]) * view.perDay;
    return labels.filter(({ box }) => box.x0 >= left && box.x1 <= right).length;
  };
  for (const window of [CHILD_A.opening_window, [CHILD_A.first, CHILD_A.last], [16800, 16860]]) {
    expect(inView(opened(unscreened, { field: 1690, window }))).toBeGreaterThan(20);
  }
});
