import { expect, test } from "vitest";
import { actOf, KEYS } from "../../../assets/painter/keys.mjs";

const press = (key, held = {}) => ({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

test.each([
  ["ArrowLeft", {}, ["walk", -1]],
  ["ArrowRight", { shiftKey: true }, ["along", 1]],
  ["Enter", {}, ["open"]],
  ["Escape", {}, ["close"]],
  ["1", {}, ["mark", 1]],
  ["5", {}, ["mark", 5]],
  ["M", { shiftKey: true }, ["span"]],
  ["+", { shiftKey: true }, ["zoom", 1]],
  ["-", {}, ["zoom", -1]],
  ["0", {}, ["all"]],
  ["PageDown", {}, ["page", 1]],
  ["?", { shiftKey: true }, ["help"]],
  ["z", { ctrlKey: true }, ["undo"]],
  ["Z", { ctrlKey: true, shiftKey: true }, ["redo"]],
])("%s with %o asks for %o", (key, held, act) => {
  expect(actOf(press(key, held))).toEqual(act);
});

test("keys of the browser are left to the browser", () => {
  for (const pressed of [press("1", { ctrlKey: true }), press("ArrowLeft", { altKey: true }), press("Tab"), press("6")]) {
    expect(actOf(pressed)).toBeNull();
  }
});

test("every key in the list has its words, and none is listed twice", () => {
  expect(KEYS.every(({ keys, does }) => keys && does)).toBe(true);
  expect(new Set(KEYS.map(({ keys }) => keys)).size).toBe(KEYS.length);
});
