// Where the lanes stand: their tops, heights, and the rows in which events stand.

/**
 * Lay lanes out in `room` pixels: [{top, height, rows, barTop, shape}], rows being the
 * heights at which an event may stand, the first preferred, and `shape` the radius that a
 * mark may have there. `held[lane]` is {events, depth}, depth being the ranges that lie over
 * one another: lanes share what the bars leave, the fuller ones more; where that is too
 * little they keep a least height and the picture scrolls. `barRow` is a bar's height.
 */
export function layLanes(lanes, bars, held, room, sizes, isPhone) {
  const barRows = lanes.map((_, number) =>
    bars.reduce((rows, bar) => (bar.lane === number ? Math.max(rows, bar.row + 1) : rows), 0),
  );
  const barRow = Math.round(barRows.reduce((sum, rows) => sum + rows, 0) > 4 ? sizes.row * 0.84 : sizes.row);
  const fixed = lanes.map((lane, number) => fixedHeight(lane, barRows[number], barRow, sizes));
  const most = Math.max(1, ...held.map(({ events }) => events));
  const weights = lanes.map((lane, number) => (shares(lane, held[number].events, barRows[number]) ? 0.3 + held[number].events / most : 0));
  const left = room - fixed.reduce((sum, height) => sum + height, 0);
  const shared = shareOut(weights, leastHeights(held, weights, left, sizes, isPhone), left, sizes.dot * 11);
  let top = 0;
  const laid = lanes.map((lane, at) => {
    const height = fixed[at] + shared[at];
    const eventsTop = top + (lane.role === "seen" ? 0 : fixed[at]);
    const laneLaid = {
      top,
      height,
      barTop: top + 5,
      barRow,
      nameTop: eventsTop < top + height ? eventsTop : top,
      ...rowsIn(eventsTop, shared[at] || height, sizes, isPhone),
    };
    top += height;
    return laneLaid;
  });
  return { lanes: laid, height: top };
}

/** A lane shares in the room where it may hold events; a lane of bars alone needs no more. */
function shares(lane, events, barRows) {
  if (lane.role === "seen") return false;
  return events > 0 || (lane.role !== "child" && !barRows);
}

/**
 * The least height of each lane that shares: two rows, and more where ranges lie over one
 * another, if the room allows it; else two rows; else a row of shapes and a row of words.
 */
function leastHeights(held, weights, room, sizes, isPhone) {
  const tight = sizes.dot * 2 + sizes.label + (isPhone ? sizes.lane + sizes.label + 6 : 6);
  const usual = Math.max(tight, sizes.dot * 4 + 12);
  const deep = (depth) => Math.max(usual, depth > 1 ? depth * (sizes.dot * 2 + 3) + 9 : 0);
  const sharing = held.map(({ depth }, at) => (weights[at] ? depth : null));
  const tries = [deep, () => usual, () => tight].map((height) => sharing.map((depth) => (depth === null ? 0 : height(depth))));
  return tries.find((heights) => heights.reduce((sum, height) => sum + height, 0) <= room) ?? tries.at(-1);
}

/** Room by weight over the least heights, no lane over `most`. */
function shareOut(weights, leasts, room, most) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const spare = Math.max(0, room - leasts.reduce((sum, least) => sum + least, 0));
  return weights.map((weight, at) => (weight ? Math.max(leasts[at], Math.min(most, Math.floor(leasts[at] + (spare * weight) / total))) : 0));
}

function fixedHeight(lane, rows, barRow, sizes) {
  if (lane.role === "seen") return Math.round(sizes.row * 0.9);
  if (!rows) return lane.role === "child" ? Math.round(sizes.row * 0.5) : 0;
  return rows * barRow + 8;
}

function rowsIn(top, height, sizes, isPhone) {
  const caption = isPhone ? sizes.lane + 6 : 0;
  const free = height - caption;
  const shape = Math.max(Math.min(sizes.shape, free * 0.29), sizes.dot + 2);
  const first = top + caption + Math.max(shape + 3, free * 0.36 - 1);
  const step = sizes.dot * 2 + 3;
  const rows = [first];
  while (rows.at(-1) + step + sizes.dot <= top + height - 0.5) rows.push(rows.at(-1) + step);
  const above = first - step;
  if (above - sizes.dot >= top + caption + 1) rows.push(above);
  return { rows, shape, eventTop: top + caption, bottom: top + height };
}
