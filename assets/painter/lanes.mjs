// Where the lanes stand: their tops, heights, and the rows in which events stand.

// As much room as so many quiet events.
const A_MARK = 6;
// Few lanes fill the height: they grow up to so many times as tall as a lane among many.
const TALLER = 2.5;
// In a tall lane so few events stand near its middle, beside its name.
const SPARSE = 12;

/**
 * Lay lanes out in `room` pixels: [{top, height, rows, barTop, shape}], rows being the
 * heights at which an event may stand, the first preferred, and `shape` the radius that a
 * mark may have there. `held[lane]` is {events, depth, marks}: depth is the ranges that lie
 * over one another, marks what is marked there. Lanes share what the bars leave, the crowded
 * and marked ones more; where that is too little they keep a least height and the picture
 * scrolls. `barRow` is a bar's height.
 */
export function layLanes(lanes, bars, held, room, sizes, isPhone) {
  const barRows = lanes.map((_, number) =>
    bars.reduce((rows, bar) => (bar.lane === number ? Math.max(rows, bar.row + 1) : rows), 0),
  );
  const all = barRows.reduce((sum, rows) => sum + rows, 0);
  const barRow = Math.round(sizes.bar + (all > 4 || isPhone ? 8 : 12));
  const fixed = lanes.map((lane, number) => fixedHeight(lane, barRows[number], barRow, sizes, isPhone));
  const sharing = lanes.map((lane, number) => shares(lane, held[number].events, barRows[number]));
  const left = room - fixed.reduce((sum, height) => sum + height, 0);
  const shared = shareOut(needs(lanes, held, sharing, sizes, isPhone), left, sizes.dot * 11);
  let top = 0;
  const laid = lanes.map((lane, at) => {
    const height = fixed[at] + shared[at];
    const eventsTop = top + (lane.role === "seen" ? 0 : fixed[at]);
    const rows = isStacked(lane, held[at])
      ? stackedRows(eventsTop, shared[at], sizes, isPhone)
      : rowsIn(eventsTop, shared[at] || height, sizes, isPhone, held[at].events <= SPARSE);
    const laneLaid = { top, height, barTop: top + 5, barRow, nameTop: eventsTop < top + height ? eventsTop : top, ...rows };
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

/** What explains decisions is mostly ranges over one another: they are stacked like bars. */
function isStacked(lane, { depth, marks = 0 }) {
  return lane.role === "context" && depth > 1 && !marks;
}

/**
 * What each lane needs: [{least, weight, grows}]. A mark asks for as much as several quiet events,
 * for its words; the weight grows faster than the crowd, so that one crowded lane gets what many near-empty
 * ones do not need. `least` is a row of shapes and a row of dots or words.
 */
function needs(lanes, held, sharing, sizes, isPhone) {
  const crowds = held.map(({ events, marks = 0 }, at) => (sharing[at] ? events + marks * A_MARK : 0));
  const most = Math.max(1, ...crowds);
  const caption = isPhone ? captionOf(sizes) : 0;
  return lanes.map((lane, at) => {
    if (!sharing[at]) return { least: 0, weight: 0 };
    if (isStacked(lane, held[at])) return { least: caption + held[at].depth * stackStep(sizes) + 6, weight: 0 };
    const weight = (crowds[at] / most) ** 1.6 + 0.02;
    const usual = caption + (held[at].marks ? sizes.shape + sizes.dot * 3 + 4 : sizes.dot * 2 + sizes.label + 6);
    const deep = held[at].depth > 2 ? held[at].depth * (sizes.dot * 2 + 1) + 8 : 0;
    // A phone scrolls in any case: there a crowded lane may take the room that it needs.
    return { least: Math.max(usual, deep) + (isPhone ? Math.round(weight * sizes.label * 4) : 0), weight, grows: lane.role !== "child" };
  });
}

/**
 * Room by weight over the least heights, no lane over `usual` by that. What is left then, as
 * where there are few lanes, goes to all below the child's alike.
 */
function shareOut(wanted, room, usual) {
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  const total = sum(wanted.map(({ weight }) => weight));
  const spare = Math.max(0, room - sum(wanted.map(({ least }) => least)));
  const heights = wanted.map(({ least, weight }) => (weight ? Math.max(least, Math.min(usual, Math.floor(least + (spare * weight) / total))) : least));
  const growing = wanted.filter(({ grows }) => grows).length;
  const more = Math.max(0, Math.floor((room - sum(heights)) / growing));
  return heights.map((height, at) => (wanted[at].grows ? Math.max(height, Math.min(height + more, usual * TALLER)) : height));
}

function fixedHeight(lane, rows, barRow, sizes, isPhone) {
  if (lane.role === "seen" && isPhone) return captionOf(sizes) + sizes.dot * 2 + 4;
  if (lane.role === "seen") return Math.round(sizes.row * 0.76);
  if (!rows) return lane.role === "child" ? Math.round(sizes.row * 0.2) : 0;
  return rows * barRow + 6;
}

/** On a phone a lane's name has a line of its own above its events. */
function captionOf(sizes) {
  return sizes.lane + 5;
}

function stackStep(sizes) {
  return sizes.range + 1;
}

/** Rows for ranges only, one right below the other. */
function stackedRows(top, height, sizes, isPhone) {
  const eventTop = top + (isPhone ? captionOf(sizes) : 0);
  const rows = [];
  for (let y = eventTop + 3 + sizes.range / 2; y + sizes.range / 2 <= top + height; y += stackStep(sizes)) rows.push(y);
  return { rows, shape: sizes.shape, eventTop, bottom: top + height };
}

/**
 * The first row has room for a mark's shape, its words beside it; the last stands at the
 * bottom of the lane, and others between them where they fit.
 */
function rowsIn(top, height, sizes, isPhone, isSparse) {
  const caption = isPhone ? captionOf(sizes) : 0;
  const free = height - caption;
  const shape = Math.max(Math.min(sizes.shape, free * 0.36), sizes.dot + 2);
  const aside = isSparse ? Math.max(0, height - sizes.dot * 11) * 0.45 : 0;
  const first = top + caption + aside + shape + 2;
  const last = top + height - sizes.dot - 1.5;
  const gaps = Math.floor((last - first) / (sizes.dot * 2 + 1.5)) || (last - first >= sizes.dot ? 1 : 0);
  const rows = Array.from({ length: gaps + 1 }, (_, at) => (at ? first + ((last - first) * at) / gaps : first));
  return { rows, shape, eventTop: top + caption, bottom: top + height };
}
