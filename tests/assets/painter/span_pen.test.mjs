import { expect, test } from "vitest";
import { SpanPen, lanesBetween, placeAtChosen } from "../../../assets/painter/span_pen.mjs";

const LANES = ["child", "csc", "gp", "police"].map((id) => ({ id }));

/** A picture with two dated events and one without a date, and what it was asked to show and say. */
function pictured() {
  const said = [];
  const picture = {
    scene: { lanes: LANES },
    columns: { first: new Map([["a", 0], ["b", 1], ["c", 2]]), at: [16839.5, 16895.5, 0], form: [0, 0, 3], lane: [3, 1, 1] },
    spans: [],
    numberOfSpan: -1,
    chosen: "a",
    begun: null,
    draft: null,
    begin: (begun) => (picture.begun = begun),
    sketch: (draft) => (picture.draft = draft),
  };
  const guide = { say: (words) => said.push(words), note: (words) => (picture.noted = words) };
  const asked = [];
  const pen = new SpanPen(picture, { guide, markSpan: (number, draft) => asked.push([number, draft]) });
  return { picture, pen, said, asked };
}

test("M says that a span begins, aloud and at the top of the field, and where its edge is", () => {
  const { picture, pen, said } = pictured();
  pen.atChosen();
  const words = "A span begins on 8 February 2016. Go to its end and press M; Esc lets go.";
  expect([said.at(-1), picture.noted, picture.begun]).toEqual([words, words, { day: 16839, lane: "police" }]);
});

test("M again ends it, in the lanes of both ends, and the line is gone", () => {
  const { picture, pen, asked } = pictured();
  pen.atChosen();
  picture.chosen = "b";
  pen.atChosen();
  expect(asked).toEqual([[null, { start: 16839, end: 16896, lanes: [1, 3] }]]);
  expect([picture.noted, picture.begun]).toEqual(["", null]);
});

test("letting go takes the beginning away, once", () => {
  const { picture, pen } = pictured();
  pen.atChosen();
  expect(pen.letGo()).toBe(true);
  expect([picture.noted, picture.begun, pen.letGo()]).toEqual(["", null, false]);
});

test("M at an event without a date begins nothing, and says what to do", () => {
  const { picture, pen, said } = pictured();
  picture.chosen = "c";
  pen.atChosen();
  expect(picture.begun).toBeNull();
  expect(said).toEqual(["Go to an event that has a date, and press M there."]);
});

test("M at a marked span begins at its first day and ends at its last", () => {
  const { picture } = pictured();
  Object.assign(picture, { spans: [{ target: { start: 10, end: 20 }, lanes: [2] }], numberOfSpan: 0 });
  expect(placeAtChosen(picture, false)).toEqual({ day: 10, lane: "gp" });
  expect(placeAtChosen(picture, true)).toEqual({ day: 20, lane: "gp" });
});

test("a span is drawn over the lanes it crosses, and over all where only the child's was touched", () => {
  const roles = ["child", "seen", "agency", "agency", "context"];
  const picture = {
    scene: { lanes: roles.map((role) => ({ role })) },
    laid: roles.map((_, at) => ({ top: at * 50, height: 50 })),
  };
  expect(lanesBetween(picture, 170, 120)).toEqual([2, 3]);
  expect(lanesBetween(picture, 10, 60)).toEqual([2, 3, 4]);
});
