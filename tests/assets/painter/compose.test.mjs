import { expect, test } from "vitest";
import { meet } from "../../../assets/painter/boxes.mjs";
import { columnsOf } from "../../../assets/painter/columns.mjs";
import { compose } from "../../../assets/painter/compose.mjs";
import { countOf, figureOf } from "../../../assets/painter/figure.mjs";
import { layLanes } from "../../../assets/painter/lanes.mjs";
import { spansOf } from "../../../assets/painter/spans.mjs";
import { padded } from "../../../assets/painter/window.mjs";
import { chance, makeScene } from "../fixture.mjs";
import LOOK from "../../../assets/look.json" with { type: "json" };

const ORDER = LOOK.marks.map((mark) => mark.kind);
const measure = (text, size) => text.length * size * 0.52;

function composed(number, seed, { window, chosen = null, room = 640, field = 1200, sizes = LOOK.sizes.wall } = {}) {
  const scene = makeScene(number, seed);
  const columns = columnsOf(scene, ORDER);
  const { lanes } = layLanes(scene.lanes, scene.bars, columns.lanes.map((lane) => ({ events: lane.order.length, depth: lane.depth })), room, sizes, false);
  const shown = window ?? scene.opening_window;
  const ground = { lanes, spans: spansOf(scene), links: scene.links, sizes, markOrder: ORDER };
  const view = { window: shown, pad: padded(shown), perDay: field / (shown[1] - shown[0]), chosen, before: new Map() };
  return { scene, columns, view, lanes, ...compose(columns, ground, view, measure) };
}

/** Views of many cases at many scales. */
function* views() {
  for (let seed = 1; seed <= 25; seed += 1) {
    const draw = chance(seed);
    const first = 14300 + draw() * 2500;
    const window = [first, first + 10 + draw() * 900];
    yield composed([40, 200, 1200][seed % 3], seed, { window, room: 500 + draw() * 500 });
  }
}

test("no label touches another", () => {
  for (const { labels } of views()) {
    for (const one of labels) for (const other of labels) if (one !== other) expect(meet(one.box, other.box)).toBe(false);
  }
});

test("no label is cut by an edge of the window, and none leaves its lane", () => {
  for (const { labels, view, lanes, columns } of views()) {
    const [left, right] = view.window.map((day) => (day - view.pad[0]) * view.perDay);
    for (const { box, wish } of labels) {
      expect([box.x1 <= left, box.x0 >= right, box.x0 >= left && box.x1 <= right]).toContain(true);
      if (!wish.glyph) continue;
      const lane = lanes[columns.lane[wish.glyph.i]];
      expect(box.y0).toBeGreaterThanOrEqual(lane.top - 1);
      expect(box.y1).toBeLessThanOrEqual(lane.bottom + 0.5);
    }
  }
});

test("no label lies over the shape of a marked event", () => {
  for (const { labels, glyphs } of views()) {
    for (const { box } of labels) for (const glyph of glyphs) if (glyph.kinds.length) expect(meet(box, glyph.box)).toBe(false);
  }
});

test("a count is readable and touches no mark's shape", () => {
  for (const { clusters, glyphs } of views()) {
    for (const { x, y, half, count } of clusters) {
      expect(half * 2).toBeGreaterThan(measure(String(count).slice(0, 4), LOOK.sizes.wall.cluster));
      const box = { x0: x - half, x1: x + half, y0: y - half, y1: y + half };
      for (const glyph of glyphs) if (glyph.kinds.length) expect(meet(box, glyph.box)).toBe(false);
    }
  }
  expect(LOOK.sizes.wall.cluster).toBeGreaterThanOrEqual(15);
});

test("every marked event in the window stands by itself or on a pile of its kind", () => {
  for (const { columns, glyphs, view } of views()) {
    const shown = new Set(glyphs.flatMap(({ i, under = [] }) => [i, ...under]));
    for (let i = 0; i < columns.size; i += 1) {
      const isIn = columns.form[i] !== 3 && columns.end[i] >= view.window[0] && columns.start[i] < view.window[1];
      if (isIn && columns.marks[i]) expect(shown.has(i)).toBe(true);
    }
  }
});

test("no event is lost: what does not stand by itself is counted", () => {
  for (const { columns, glyphs, clusters, view } of views()) {
    const reaches = (i) => columns.form[i] !== 3 && columns.end[i] >= view.pad[0] && columns.start[i] < view.pad[1];
    const inPad = [...columns.id.keys()].filter(reaches).length;
    const drawn = glyphs.reduce((sum, glyph) => sum + glyph.pile, 0) + clusters.reduce((sum, { count }) => sum + count, 0);
    expect(drawn).toBe(inPad);
  }
});

test("events of one lane do not hide one another", () => {
  const { glyphs, columns } = composed(200, 7);
  const quiet = glyphs.filter((glyph) => !glyph.kinds.length && !glyph.range);
  for (const one of quiet) {
    for (const other of quiet) {
      if (one === other || columns.lane[one.i] !== columns.lane[other.i]) continue;
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.half * 0.7);
    }
  }
});

test("a good practice is labelled before any missed opportunity", () => {
  const { labels } = composed(200, 7);
  const kinds = labels.map(({ wish }) => wish.kind).filter((kind) => kind === "good_practice" || kind === "missed_opportunity");
  const inWindow = kinds.slice(0, kinds.lastIndexOf("good_practice") + 1);
  expect(inWindow.length).toBeGreaterThan(2);
  expect(labels[0].wish.kind).toBe("good_practice");
});

test("a label that had a side keeps it when the window moves a little", () => {
  const before = composed(200, 7);
  const { scene, columns, lanes, view } = before;
  const window = view.window.map((day) => day + 4);
  const ground = { lanes, spans: spansOf(scene), links: scene.links, sizes: LOOK.sizes.wall, markOrder: ORDER };
  const after = compose(columns, ground, { ...view, window, pad: padded(window), before: before.sides }, measure);
  const kept = [...before.sides].filter(([key, side]) => after.sides.get(key) === side);
  expect(kept.length).toBeGreaterThan(before.sides.size * 0.85);
});

test("the chosen event is drawn, however crowded its place", () => {
  const scene = makeScene(20_000, 4);
  const quiet = scene.events.id.find((id, at) => scene.events.start[at] > 16800 && scene.events.importance[at] === 0);
  const { places } = composed(20_000, 4, { chosen: quiet });
  expect(places.has(quiet)).toBe(true);
});

test("plotly is asked for a few hundred things, whatever the size of the case", () => {
  for (const number of [300, 5000, 100_000]) {
    const view = composed(number, 2, { window: [14250, 17010] });
    expect(countOf(view)).toBeLessThan(620);
  }
});

test("a hostile label reaches plotly escaped", () => {
  const scene = makeScene(60, 7);
  scene.events.label = scene.events.label.map(() => "<b>Visit</b>");
  const columns = columnsOf(scene, ORDER);
  const { lanes } = layLanes(scene.lanes, scene.bars, columns.lanes.map((lane) => ({ events: lane.order.length, depth: lane.depth })), 640, LOOK.sizes.wall, false);
  const window = scene.opening_window;
  const view = { window, pad: padded(window), perDay: 3.4, chosen: null, before: new Map() };
  const result = compose(columns, { lanes, spans: [], links: [], sizes: LOOK.sizes.wall, markOrder: ORDER }, view, measure);
  const look = { colours: LOOK.themes.light, sizes: LOOK.sizes.wall, family: LOOK.family, marks: new Map(LOOK.marks.map((mark) => [mark.kind, { ...mark, colour: mark.light }])) };
  const { traces } = figureOf(columns, result, { width: 2400, height: 700, pad: view.pad, perDay: 3.4 }, look);
  const texts = traces.flatMap((trace) => trace.text ?? []);
  expect(texts).toContain("&lt;b&gt;Visit&lt;/b&gt;");
  expect(texts.join()).not.toContain("<");
});
