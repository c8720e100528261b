// Lines between lanes: the accounts of one contact, or conflicting accounts of it.

/**
 * Joins between shapes that are drawn: [{kind, from: {x, y}, to: {x, y}}]. An account that
 * is only part of a count joins nothing. Each account joins the one nearest in time, so that
 * lines stay upright where they can.
 */
export function joinsOf(links, placeOf) {
  const joins = [];
  for (const { kind, events } of links) {
    const places = events.map(placeOf).filter(Boolean).sort((a, b) => a.y - b.y);
    for (const [from, to] of nearestPairs(places)) {
      if (to.y - from.y > 4) joins.push({ kind, from, to });
    }
  }
  return joins;
}

/** So many pairs as hold all places together, [[upper, lower]]. */
function nearestPairs(places) {
  const [held, left] = [places.slice(0, 1), places.slice(1)];
  const pairs = [];
  const away = (one, other) => Math.abs(one.x - other.x) * 4 + Math.abs(one.y - other.y);
  while (left.length) {
    const ways = left.flatMap((to) => held.map((from) => [from, to]));
    const [from, to] = ways.reduce((best, way) => (away(...way) < away(...best) ? way : best));
    pairs.push(from.y <= to.y ? [from, to] : [to, from]);
    held.push(to);
    left.splice(left.indexOf(to), 1);
  }
  return pairs;
}
