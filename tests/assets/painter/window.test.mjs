import { expect, test } from "vitest";
import { clampWindow, padded, panBy, serves, zoomAbout } from "../../../assets/painter/window.mjs";

const WHOLE = [1000, 2000];

test("the day under the pointer stays where it is while zooming", () => {
  const [first, last] = zoomAbout([1200, 1400], 1250, 2, WHOLE);
  expect((1250 - first) / (last - first)).toBeCloseTo(0.25);
  expect(last - first).toBeCloseTo(100);
});

test("the window never leaves the case and never grows too narrow", () => {
  expect(clampWindow([900, 1100], WHOLE)).toEqual([1000, 1200]);
  expect(panBy([1900, 2000], 500, WHOLE)).toEqual([1900, 2000]);
  expect(clampWindow([0, 9000], WHOLE)).toEqual(WHOLE);
  const [first, last] = zoomAbout([1500, 1504], 1502, 50, WHOLE);
  expect(last - first).toBe(3);
});

test("what is drawn serves until the view leaves the pad or the scale changes by 1.4", () => {
  const drawn = { pad: padded([1400, 1500]), perDay: 8 };
  expect(serves(drawn, [1390, 1490], 800)).toBe(true);
  expect(serves(drawn, [1340, 1440], 800)).toBe(false);
  expect(serves(drawn, [1415, 1485], 800)).toBe(false);
  expect(serves(drawn, [1410, 1490], 800)).toBe(true);
  expect(serves(null, [1400, 1500], 800)).toBe(false);
});
