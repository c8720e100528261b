import { expect, test } from "vitest";
import { isSameSpan, spanShapes, spansOf } from "../../../assets/painter/spans.mjs";
import { makeScene } from "../fixture.mjs";

const mark = (id, lanes, more = {}) => ({
  id, kind: "question", events: [], start: 16839, end: 16896, lanes, reason: "", state: "accepted", ...more,
});
const spansWith = (...marks) => spansOf({ ...makeScene(0), marks });
const laid = Array.from({ length: 14 }, (_, at) => ({ top: at * 50, height: 50, shape: 16, rows: [at * 50 + 20] }));

test("a span is opened with its first and last day and with the lanes of its mark, exactly", () => {
  const [span] = spansWith(mark("m", [5, 7], { lane_ids: ["csc", "a lane that is not shown", "health-visiting"] }));
  expect(span.target).toEqual({ start: 16839, end: 16895, lanes: ["csc", "a lane that is not shown", "health-visiting"] });
});

test("a span over all lanes names none when it is opened", () => {
  const [span] = spansWith(mark("m", []));
  expect(span.target.lanes).toEqual([]);
  expect(span.lanes.length).toBeGreaterThan(5);
});

test("a span is chosen by its days and lanes, not by one of its marks", () => {
  const [one, other, later] = spansWith(mark("m", [7]), mark("n", [7], { kind: "good_practice" }), mark("o", [7], { end: 16897 }));
  expect(isSameSpan(one.target, other.target)).toBe(true);
  expect(isSameSpan(one.target, later.target)).toBe(false);
  expect(isSameSpan(one.target, null)).toBe(false);
});

test("two marks on one span stand side by side", () => {
  const spans = spansWith(mark("m", [7]), mark("n", [7], { kind: "good_practice" }));
  const [one, other] = spanShapes(spans, laid, { pad: [16800, 17000], perDay: 5, width: 1000 });
  expect(other.x0).toBeGreaterThanOrEqual(one.x1);
});
