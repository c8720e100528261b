// The ways in which a label's words can be set: whole in one line, in two, or with the last left out.
import { shorten } from "./shorten.mjs";

// A label is words to be read at a glance: a line is at most so many times its size.
const MOST = 19;
const MOST_MARKED = 23;
// A label that does not fit may lose its last words, but not more than half of them.
const PARTS = [0.75, 0.5];
const SECOND_LINE = 1.2;

/**
 * The ways to set the words of a wish, the best first: [{lines: [{text, width}], width, size,
 * cost}]. A marked event's words may stand in two lines, and in the size of quiet ones
 * (`smaller`) where they would not be whole; losing words costs more than any place.
 */
export function wordingsOf(wish, measure) {
  const isStrong = wish.weight > 400;
  const most = wish.size * (wish.most ?? (isStrong ? MOST_MARKED : MOST));
  const set = setter(wish, measure, most, wish.size);
  const whole = shorten(wish.text, isStrong ? most * 1.7 : most, set.width) || wish.text;
  const found = set.lines(whole, 0, isStrong);
  if (isStrong && wish.smaller) found.push(...setter(wish, measure, most, wish.smaller).lines(whole, 4, true));
  for (const part of PARTS) {
    const text = shorten(whole, set.width(whole) * part, set.width);
    // One word of a quiet event says too little; of a marked one it still says something.
    if (!text || (!isStrong && !text.includes(" "))) continue;
    found.push(...set.lines(text, 12 + (1 - part) * 40, isStrong));
  }
  return found;
}

/** Sets words in one size: in one line, and in two where that is allowed. */
function setter({ weight }, measure, most, size) {
  const width = (text) => measure(text, size, weight);
  const wording = (lines, cost) => {
    const set = lines.map((text) => ({ text, width: width(text), size }));
    return { lines: set, width: Math.max(...set.map((line) => line.width)), size, cost };
  };
  const lines = (text, cost, mayBreak) => {
    const one = wording([text], cost);
    const ways = mayBreak ? breaks(text).map((pair) => wording(pair, cost + SECOND_LINE)) : [];
    const even = ways.length ? [ways.reduce((best, way) => (way.width < best.width ? way : best))] : [];
    return one.width <= most || !even.length ? [one, ...even] : even;
  };
  return { width, lines };
}

/** The ways to break words in two lines: [[first, second]]. */
function breaks(text) {
  const words = text.split(" ");
  return words.slice(1).map((_, at) => [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")]);
}
