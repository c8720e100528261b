import { expect, test } from "vitest";
import { binLane } from "../../../assets/painter/bins.mjs";
import { columnsOf } from "../../../assets/painter/columns.mjs";
import { atLeast } from "../../../assets/painter/search.mjs";
import { makeScene } from "../fixture.mjs";

const ORDER = ["good_practice", "missed_opportunity", "turning_point", "question", "childs_voice"];

function binned(number, seed, pad, binDays) {
  const columns = columnsOf(makeScene(number, seed), ORDER);
  return { columns, lanes: columns.lanes.map((_, lane) => binLane(columns, lane, pad, binDays, (i) => columns.marks[i] !== null)) };
}

test("a marked event is never inside a count", () => {
  for (const number of [200, 3000]) {
    const { columns, lanes } = binned(number, 5, [14250, 17010], 60);
    const pinned = new Set(lanes.flatMap((lane) => lane.pinned));
    const marked = [...columns.id.keys()].filter((i) => columns.marks[i] && columns.form[i] !== 3);
    expect(marked.length).toBeGreaterThan(5);
    for (const i of marked) expect(pinned.has(i)).toBe(true);
    for (const { bins } of lanes) for (const bin of bins) for (const i of bin.members ?? []) expect(columns.marks[i]).toBeNull();
  }
});

test("every dated event of the window is drawn, in a range or in a count", () => {
  const { columns, lanes } = binned(2000, 9, [14000, 17200], 25);
  const held = lanes.reduce((sum, { pinned, ranges, bins }) => sum + pinned.length + ranges.length + bins.reduce((all, bin) => all + bin.count, 0), 0);
  expect(held).toBe([...columns.form].filter((form) => form !== 3).length);
});

test("bins stand where they stood when the window moves a little", () => {
  const inner = (pad) => binned(2000, 9, pad, 25).lanes[7].bins.filter((bin) => bin.first > 16700 && bin.last < 16900).slice(1, -1);
  expect(inner([16600, 17000])).toEqual(inner([16611.3, 17011.3]));
});

test("a long range is found though it began long before the window", () => {
  const scene = makeScene(50, 3);
  scene.events.lane[0] = 7;
  scene.events.start[0] = 14300;
  scene.events.end[0] = 17000;
  scene.events.sense[0] = "throughout";
  const columns = columnsOf(scene, ORDER);
  const { ranges, pinned } = binLane(columns, 7, [16900, 16950], 2, (i) => columns.marks[i] !== null);
  expect([...ranges, ...pinned]).toContain(0);
});

test("binary search finds the first place that is large enough", () => {
  expect([0, 1, 4, 9].map((value) => atLeast([1, 4, 4, 8], value))).toEqual([0, 0, 1, 4]);
});
