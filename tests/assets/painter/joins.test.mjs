import { expect, test } from "vitest";
import { joinsOf } from "../../../assets/painter/joins.mjs";

const PLACES = { probation: { x: 100, y: 500 }, csc: { x: 104, y: 80 }, visitor: { x: 400, y: 300 }, later: { x: 402, y: 90 } };
const joined = (events, kind = "conflicting accounts") => joinsOf([{ kind, events }], (id) => PLACES[id]);

test("accounts are joined with the nearest in time, so that lines stay upright", () => {
  const upright = joined(["probation", "csc", "visitor", "later"]).filter(({ from, to }) => Math.abs(from.x - to.x) < 10);
  expect(upright.map(({ from, to }) => [from, to])).toEqual([[PLACES.csc, PLACES.probation], [PLACES.later, PLACES.visitor]]);
});

test("every account that is drawn is joined, and one that is counted away joins nothing", () => {
  expect(joined(["probation", "csc", "visitor", "later"])).toHaveLength(3);
  expect(joined(["probation", "counted away"])).toHaveLength(0);
});
