// Words made shorter: whole words, then an ellipsis, never the middle of a word.

/**
 * As many whole words of `text` as fit in `room` pixels, with an ellipsis where some were
 * left out; "" where not even two words (or one long one) would fit. `measure(text)` gives
 * pixels.
 */
export function shorten(text, room, measure) {
  if (measure(text) <= room) return text;
  const words = text.split(/\s+/);
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (measure(joined(words, upTo(words, middle))) <= room) low = middle;
    else high = middle - 1;
  }
  const kept = upTo(words, low);
  return kept > 1 || (kept === 1 && words[0].length > 6) ? joined(words, kept) : "";
}

/** Words that lead nowhere are not left at the end: "Referral from a…" is "Referral…". */
const LEADING = /^(a|an|and|as|at|by|for|from|in|is|of|on|or|that|the|to|was|were|with)$/i;

function upTo(words, number) {
  let kept = number;
  while (kept > 1 && LEADING.test(words[kept - 1])) kept -= 1;
  return kept;
}

function joined(words, number) {
  return `${words.slice(0, number).join(" ").replace(/[,;:.–-]+$/, "")}…`;
}
