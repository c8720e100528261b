// Where the lanes stand: their tops, heights, and the rows in which events stand.

/**
 * Lay lanes out in `room` pixels: [{top, height, rows, barTop, shape}], rows being the
 * heights at which an event may stand, the first preferred, and `shape` the radius that a
 * mark may have there. Lanes share what the child's bars leave; where that is too little
 * they keep a least height and the picture scrolls.
 */
export function layLanes(lanes, bars, eventLanes, room, sizes, isPhone) {
  const barRows = lanes.map((lane, number) =>
    bars.reduce((rows, bar) => (bar.lane === number ? Math.max(rows, bar.row + 1) : rows), 0),
  );
  const fixed = lanes.map((lane, number) => fixedHeight(lane, barRows[number], sizes));
  const sharing = lanes.map((lane, number) => shares(lane, eventLanes.has(number)));
  const number = sharing.filter(Boolean).length;
  const least = isPhone ? sizes.lane + sizes.dot * 2 + sizes.label * 2 + 6 : sizes.dot * 2 + sizes.label + 6;
  const left = room - fixed.reduce((sum, height) => sum + height, 0);
  const share = Math.min(Math.max(number ? Math.floor(left / number) : 0, least), sizes.dot * 11);
  let top = 0;
  const laid = lanes.map((lane, at) => {
    const height = fixed[at] + (sharing[at] ? share : 0);
    const eventsTop = top + (lane.role === "seen" ? 0 : fixed[at]);
    const laneLaid = {
      top,
      height,
      barTop: top + 5,
      nameTop: eventsTop,
      ...rowsIn(eventsTop, sharing[at] ? share : height, sizes, isPhone),
    };
    top += height;
    return laneLaid;
  });
  return { lanes: laid, height: top };
}

function shares(lane, hasEvents) {
  return lane.role === "child" ? hasEvents : lane.role !== "seen";
}

function fixedHeight(lane, rows, sizes) {
  if (lane.role === "seen") return Math.round(sizes.row * 0.9);
  if (!rows) return lane.role === "child" ? Math.round(sizes.row * 0.5) : 0;
  return rows * sizes.row + 8;
}

function rowsIn(top, height, sizes, isPhone) {
  const caption = isPhone ? sizes.lane + 6 : 0;
  const free = height - caption;
  const shape = Math.max(Math.min(sizes.shape, free * 0.29), sizes.dot + 2);
  const first = top + caption + Math.max(shape + 3, free * 0.36 - 1);
  const step = sizes.dot * 2 + 3;
  const rows = [first];
  while (rows.at(-1) + step + sizes.dot <= top + height - 1) rows.push(rows.at(-1) + step);
  const above = first - step;
  if (above - sizes.dot >= top + caption + 1) rows.push(above);
  return { rows, shape, eventTop: top + caption, bottom: top + height };
}
