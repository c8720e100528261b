// Numbers with their nouns.
import { expect, it } from "vitest";
import { counted } from "../../../assets/bridge/counted.mjs";
import { sizeOf, tooLarge } from "../../../assets/bridge/sizes.mjs";

it("counts one and many, with a space at the thousand", () => {
  expect(counted(1, "event")).toBe("1 event");
  expect(counted(1214, "event")).toBe("1 214 events");
  expect(counted(2, "agency", "agencies")).toBe("2 agencies");
});

it("knows the size of a dropped file, and what to say of one that is too large", () => {
  const contents = `data:text/csv;base64,${btoa("Date,Event")}`;
  expect(sizeOf(contents)).toBeGreaterThanOrEqual(10);
  expect(sizeOf(contents)).toBeLessThanOrEqual(12);
  expect(tooLarge("police.docx", 61_000_000).refused).toContain("police.docx has 61 MB");
});
