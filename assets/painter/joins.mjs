// Lines between lanes: the accounts of one contact, or conflicting accounts of it.

/**
 * Joins between shapes that are drawn: [{kind, from: {x, y}, to: {x, y}}]. An account that
 * is only part of a count joins nothing.
 */
export function joinsOf(links, placeOf) {
  const joins = [];
  for (const { kind, events } of links) {
    const places = events.map(placeOf).filter(Boolean).sort((a, b) => a.y - b.y);
    for (let at = 1; at < places.length; at += 1) {
      if (places[at].y - places[at - 1].y > 4) joins.push({ kind, from: places[at - 1], to: places[at] });
    }
  }
  return joins;
}
