// The small words beside an event under the pointer; never over the event itself.
import { html } from "./svg.mjs";

const GAP = 10;

/** Show words beside a place {x, y, half} of the picture. `lines` are [text, tag] pairs. */
export function showTip(tip, lines, { x, y, half }, bounds, size) {
  tip.replaceChildren(...lines.filter(([text]) => text).map(([text, tag]) => html(tag, {}, text)));
  tip.style.fontSize = `${size}px`;
  tip.hidden = false;
  const { offsetWidth: width, offsetHeight: height } = tip;
  const { left, top } = tipPlace({ x, y, half, width, height }, bounds);
  tip.style.left = `${left}px`;
  tip.style.top = `${top}px`;
}

/** Where a tip of a size goes: above its event, or below, or beside, always inside the bounds. */
export function tipPlace({ x, y, half, width, height }, bounds) {
  const left = Math.min(Math.max(x - width / 2, 4), Math.max(4, bounds.width - width - 4));
  const above = y - half - GAP - height;
  if (above >= 4) return { left, top: above };
  const below = y + half + GAP;
  if (below + height <= bounds.height - 4) return { left, top: below };
  const right = x + half + GAP;
  const beside = right + width <= bounds.width ? right : x - half - GAP - width;
  return { left: beside, top: Math.max(4, Math.min(y - height / 2, bounds.height - height - 4)) };
}
