// The small words beside an event under the pointer; never over the event itself, nor over a mark.
import { html } from "./svg.mjs";

const GAPS = [10, 26, 46, 72, 104, 144, 196];
const ASIDES = [0, 0.25, -0.25, 0.5, -0.5, 0.75, -0.75, 1, -1];
const EDGE = 4;
const FAR = 0.1;

/**
 * Show words beside a place {x, y, half} of the picture. `lines` are [text, tag] pairs,
 * `taken` what stands in the picture, as `takenOf` gives it. Where there is no room the words
 * are not shown.
 */
export function showTip(tip, lines, { x, y, half }, bounds, size, taken) {
  tip.replaceChildren(...lines.filter(([text]) => text).map(([text, tag]) => html(tag, {}, text)));
  tip.style.fontSize = `${size}px`;
  tip.hidden = false;
  const { offsetWidth: width, offsetHeight: height } = tip;
  const place = tipPlace({ x, y, half, width, height }, bounds, taken);
  tip.hidden = place === null;
  if (!place) return;
  tip.style.left = `${place.left}px`;
  tip.style.top = `${place.top}px`;
}

/**
 * Where a tip of a size goes: above its event, or below, or beside, as near as can be, always
 * inside the bounds, and where it hides least. `taken` are boxes {x0, y0, x1, y1, weight}; what
 * weighs Infinity is never covered. Null where there is no such place.
 */
export function tipPlace({ x, y, half, width, height }, bounds, taken = []) {
  const own = { x0: x - half, x1: x + half, y0: y - half, y1: y + half, weight: Infinity };
  let [best, least] = [null, Infinity];
  for (const { left, top, away } of placesBeside({ x, y, half, width, height }, bounds)) {
    const cost = away * FAR + covered({ x0: left, y0: top, x1: left + width, y1: top + height }, [own, ...taken]);
    if (cost < least) [best, least] = [{ left, top }, cost];
  }
  return best;
}

function* placesBeside({ x, y, half, width, height }, bounds) {
  const [right, bottom] = [bounds.width - width - EDGE, bounds.height - height - EDGE];
  const kept = (at, most) => Math.min(Math.max(at, EDGE), Math.max(EDGE, most));
  for (const gap of GAPS) {
    for (const aside of ASIDES) {
      const left = kept(x - width / 2 + aside * width, right);
      const top = kept(y - height / 2 + aside * height, bottom);
      const away = gap + Math.abs(aside) * 20;
      const above = y - half - gap - height;
      const below = y + half + gap;
      const after = x + half + gap;
      const before = x - half - gap - width;
      if (above >= EDGE) yield { left, top: above, away };
      if (below <= bottom) yield { left, top: below, away: away + 8 };
      if (after <= right) yield { left: after, top, away: away + 16 };
      if (before >= EDGE) yield { left: before, top, away: away + 16 };
    }
  }
}

function covered(box, taken) {
  let cost = 0;
  for (const { x0, x1, y0, y1, weight } of taken) {
    if (x0 < box.x1 && box.x0 < x1 && y0 < box.y1 && box.y0 < y1) cost += weight;
  }
  return cost;
}
