// The seen row: was the child seen, by anyone, and alone? The child's experience of contact.
import { svg } from "./svg.mjs";

// Where ticks would overlap, the one that says most about the child being seen is shown.
const STRENGTH = { "seen alone": 4, seen: 3, "not seen": 2, "not recorded": 1 };

/** Ticks that are shown: the strongest of each slot of `slot` days, [{day, seen, event, count}]. */
export function seenTicks(seen, pad, slot) {
  const slots = new Map();
  for (const tick of seen) {
    if (tick.day < pad[0] || tick.day > pad[1]) continue;
    const number = Math.floor(tick.day / slot);
    const there = slots.get(number);
    if (!there) slots.set(number, { ...tick, count: 1 });
    else {
      there.count += 1;
      if (STRENGTH[tick.seen] > STRENGTH[there.seen]) Object.assign(there, { day: tick.day, seen: tick.seen, event: tick.event });
    }
  }
  return [...slots.values()];
}

/** Draw the row at height `y`; gives the ticks with their places. */
export function drawSeen(layer, seen, y, sheet, look) {
  const { sizes, colours } = look;
  const half = Math.round(sizes.dot * 0.62);
  const ticks = seenTicks(seen, sheet.pad, (half * 2 + 3) / sheet.perDay);
  const places = apart(ticks.map((tick) => ({ ...tick, x: (tick.day - sheet.pad[0]) * sheet.perDay, y, half })));
  layer.append(...places.map((tick) => seenShape(tick.seen, tick.x, tick.y, half, colours)));
  return places;
}

/** Ticks that would touch are pushed on by what they overlap, a few pixels at most. */
function apart(ticks) {
  let reached = -Infinity;
  for (const tick of ticks.sort((a, b) => a.day - b.day)) {
    const wide = tick.seen === "seen alone" ? tick.half + 4 : tick.seen === "not recorded" ? 2 : tick.half + 1;
    tick.x = Math.max(tick.x, Math.min(reached + wide, tick.x + tick.half * 1.5));
    reached = tick.x + wide;
  }
  return ticks;
}

/** One tick of the row, also used by the legend. */
export function seenShape(seen, x, y, half, colours) {
  const at = { cx: round(x), cy: round(y) };
  if (seen === "not recorded") {
    return svg("path", { d: `M${at.cx},${y - half * 0.8}v${half * 1.6}`, stroke: colours.faint, "stroke-width": 2 });
  }
  if (seen === "not seen") {
    return svg("circle", { ...at, r: half - 0.5, fill: colours.paper, stroke: colours.event, "stroke-width": 2 });
  }
  const dot = svg("circle", { ...at, r: half, fill: colours.event });
  if (seen === "seen") return dot;
  const ring = svg("circle", { ...at, r: half + 3.4, fill: colours.paper, stroke: colours.event, "stroke-width": 1.8 });
  return svg("g", {}, ring, dot);
}

function round(number) {
  return Math.round(number * 10) / 10;
}
