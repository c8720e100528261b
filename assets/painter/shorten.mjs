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
    if (measure(joined(words, middle)) <= room) low = middle;
    else high = middle - 1;
  }
  const short = joined(words, low);
  return low > 1 || (low === 1 && words[0].length > 6) ? short : "";
}

function joined(words, number) {
  return `${words.slice(0, number).join(" ").replace(/[,;:.–-]+$/, "")}…`;
}
