// The events of a Scene as typed arrays, sorted lane by lane, ready to be searched.

const FORMS = { exact: 0, within: 1, throughout: 2, unknown: 3 };
// Ranges shorter than this (days) mostly find a place beside others.
const LONG = { context: 4, other: 20 };
const DEEPEST = { context: 8, other: 4 };
export const [EXACT, WITHIN, THROUGHOUT, UNKNOWN] = [0, 1, 2, 3];

/**
 * Columns of a Scene. `at` is where an event's point stands (days); `marks[i]` its marks,
 * good practice first; `lanes[l]` has `order` (events by start) and `reach` (the latest end
 * so far, for finding what reaches into a window), `undated`, and `depth`, the most long
 * ranges that lie over one another; `walk` all events in
 * time, undated last; `first` maps an id to its first row; `isScreened` says whether anyone
 * has given any event a headline yet.
 */
export function columnsOf(scene, markOrder) {
  const { events } = scene;
  const size = events.id.length;
  const columns = {
    size,
    id: events.id,
    kind: events.kind,
    label: events.label,
    headline: events.headline,
    openStart: events.open_start,
    openEnd: events.open_end,
    lane: Int16Array.from(events.lane),
    start: Float64Array.from(events.start),
    end: Float64Array.from(events.end),
    at: new Float64Array(size),
    form: Uint8Array.from(events.sense, (sense) => FORMS[sense]),
    importance: Uint8Array.from(events.importance),
    first: new Map(),
  };
  for (let i = 0; i < size; i += 1) {
    columns.at[i] = (columns.start[i] + columns.end[i]) / 2;
    if (!columns.first.has(events.id[i])) columns.first.set(events.id[i], i);
  }
  columns.marks = marksByEvent(scene, events.id, markOrder);
  columns.isMarked = Uint8Array.from(columns.marks, (marks) => (marks ? 1 : 0));
  columns.lanes = scene.lanes.map((lane, number) => laneOf(columns, number, lane.role === "context" ? "context" : "other"));
  columns.isScreened = events.headline.some(Boolean);
  columns.walk = inTime(columns);
  return columns;
}

/** The date of event `i` as `dateInWords` takes it. */
export function whenOf(columns, i) {
  return {
    start: columns.start[i],
    end: columns.end[i],
    sense: ["exact", "within", "throughout", "unknown"][columns.form[i]],
    openStart: columns.openStart[i],
    openEnd: columns.openEnd[i],
  };
}

/** Marks that stand, by the id of their event: Map of id to marks, good practice first. */
export function marksOfEvents(scene, markOrder) {
  const found = new Map();
  const standing = scene.marks.filter((mark) => mark.state !== "set aside");
  const ordered = standing.toSorted((a, b) => markOrder.indexOf(a.kind) - markOrder.indexOf(b.kind));
  for (const mark of ordered) {
    for (const id of mark.events ?? []) {
      if (found.has(id)) found.get(id).push(mark);
      else found.set(id, [mark]);
    }
  }
  return found;
}

function marksByEvent(scene, ids, markOrder) {
  const found = marksOfEvents(scene, markOrder);
  return ids.map((id) => found.get(id) ?? null);
}

function laneOf(columns, number, role) {
  const order = [];
  const undated = [];
  for (let i = 0; i < columns.size; i += 1) {
    if (columns.lane[i] !== number) continue;
    (columns.form[i] === UNKNOWN ? undated : order).push(i);
  }
  order.sort((a, b) => columns.start[a] - columns.start[b] || columns.end[a] - columns.end[b] || a - b);
  const starts = Float64Array.from(order, (i) => columns.start[i]);
  const reach = Float64Array.from(order, (i) => columns.end[i]);
  for (let at = 1; at < reach.length; at += 1) reach[at] = Math.max(reach[at], reach[at - 1]);
  return { order: Int32Array.from(order), starts, reach, undated, depth: depthOf(columns, order, role) };
}

/** The most ranges of some length that lie over one day. `order` is by start. */
function depthOf(columns, order, role) {
  let open = [];
  let depth = 0;
  for (const i of order) {
    if (columns.end[i] - columns.start[i] < LONG[role] || depth >= DEEPEST[role]) continue;
    open = open.filter((end) => end > columns.start[i]);
    open.push(columns.end[i]);
    depth = Math.max(depth, open.length);
  }
  return depth;
}

function inTime(columns) {
  const dated = (i) => (columns.form[i] === UNKNOWN ? Infinity : columns.start[i]);
  const seen = new Set();
  const order = Array.from({ length: columns.size }, (_, i) => i).filter((i) => {
    const isNew = !seen.has(columns.id[i]);
    seen.add(columns.id[i]);
    return isNew;
  });
  // Infinity minus Infinity is no order, hence the comparison.
  order.sort((a, b) => {
    const [from, to] = [dated(a), dated(b)];
    if (from !== to) return from < to ? -1 : 1;
    return columns.lane[a] - columns.lane[b] || a - b;
  });
  return Int32Array.from(order);
}
