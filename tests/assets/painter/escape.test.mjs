import { expect, test } from "vitest";
import { escapeForPlotly } from "../../../assets/painter/escape.mjs";

test("a tag in an agency's words is shown, not acted on", () => {
  expect(escapeForPlotly('<a href="javascript:x">Visit</a>')).toBe('&lt;a href="javascript:x"&gt;Visit&lt;/a&gt;');
});

test("an entity in the words stays as it was typed", () => {
  expect(escapeForPlotly("A&E &lt;b&gt;")).toBe("A&amp;E &amp;lt;b&amp;gt;");
});

test("line breaks and control signs become a space, so that a label stays one line", () => {
  expect(escapeForPlotly("one\r\n\u0007two\u2028three")).toBe("one two three");
});

test("words that are absent are an empty label", () => {
  expect(escapeForPlotly(null)).toBe("");
});
