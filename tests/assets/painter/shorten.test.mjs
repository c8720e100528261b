import { expect, test } from "vitest";
import { shorten } from "../../../assets/painter/shorten.mjs";
import { chance } from "../fixture.mjs";

const letters = (text) => text.length;

test("words that fit are left alone", () => {
  expect(shorten("Strategy meeting", 16, letters)).toBe("Strategy meeting");
});

test("a label loses whole words, never half of one", () => {
  expect(shorten("Social worker changes; no handover note", 25, letters)).toBe("Social worker changes…");
});

test("a label does not end in a word that leads nowhere", () => {
  expect(shorten("Referral from a neighbour", 18, letters)).toBe("Referral…");
});

test("one short word alone would say nothing, so nothing is said", () => {
  expect(shorten("Call to the mother", 8, letters)).toBe("");
});

test("whatever the room, what is shown fits and is made of whole words", () => {
  const draw = chance(3);
  for (let run = 0; run < 500; run += 1) {
    const words = Array.from({ length: 1 + Math.floor(draw() * 9) }, () => "abcdefghij".slice(0, 1 + Math.floor(draw() * 9)));
    const room = Math.floor(draw() * 60);
    const short = shorten(words.join(" "), room, letters);
    expect(short.length).toBeLessThanOrEqual(room);
    const shown = short.replace("…", "").split(" ").filter(Boolean);
    expect(words.slice(0, shown.length)).toEqual(shown);
  }
});
