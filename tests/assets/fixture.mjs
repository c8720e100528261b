// Scenes for tests and the bench: fictional, of any size, the same for the same seed.

const LANES = [
  ["child", "Child A", "child"],
  ["seen", "Seen by anyone", "seen"],
  ["mother", "Mother", "family"],
  ["father", "Father", "family"],
  ["midwifery", "Midwifery", "agency"],
  ["health-visiting", "Health visiting", "agency"],
  ["gp", "GP", "agency"],
  ["csc", "Children’s social care", "agency"],
  ["police", "Police", "agency"],
  ["hospital", "Hospital", "agency"],
  ["probation", "Probation", "agency"],
  ["fostering", "Community fostering", "agency"],
  ["court", "Family court", "agency"],
  ["context", "Context", "context"],
];
const HEADLINES = [
  "New birth visit", "Weight good; mother tired", "Strategy meeting", "Pre-birth conference",
  "Call-out; father at the door", "Not brought to 4-month check", "Extra visits", "Called to hospital",
  "Core group held", "Father’s recall", "Parenting assessment begins", "Mother asks for help",
  "Visit; no reply", "Review conference", "Rash; prescribed", "Letter to GP", "Duty worker covers",
  "Support plan agreed with mother", "Home visit, child asleep", "Referral from a neighbour",
];
const ROWS = [
  "Telephone call to mother, who said that all was well at home and that she had support.",
  "Visit to the home. Mother and child seen; feeding discussed.",
  "E-mail from school about attendance of the older sibling.",
  "Message left for the social worker.",
  "Attended; advice given.",
  "Discussion in supervision.",
];
export const BORN = 16755.5; // 15 November 2015, noon

/** Numbers from 0 to 1, the same for the same seed. */
export function chance(seed) {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b) >>> 0;
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 4294967296;
  };
}

/** A Scene with so many events, much as timeline/picture/scene.py gives it. */
export function makeScene(number = 200, seed = 7) {
  const draw = chance(seed);
  const rows = Array.from({ length: number }, (_, at) => rowOf(at, number, draw)).sort((a, b) => a.start - b.start);
  const ids = rows.map((row) => row.id);
  const marks = marksOf(rows, draw);
  const marked = new Set(marks.flatMap((mark) => mark.events));
  const columns = {};
  for (const name of ["id", "lane", "start", "end", "sense", "open_start", "open_end", "kind", "label", "headline"]) {
    columns[name] = rows.map((row) => row[name]);
  }
  columns.importance = rows.map((row) => (marked.has(row.id) ? 3 : row.kind === "order" ? 2 : row.headline ? 1 : 0));
  return {
    case: "child-a",
    title: "Child A",
    subject: "Child A",
    born: BORN,
    first: 14250,
    last: 17010,
    lanes: LANES.map(([id, name, role]) => ({ id, name, role })),
    events: columns,
    bars: barsOf(),
    seen: rows.filter((row) => row.start > BORN).map((row) => ({ event: row.id, day: row.start, seen: seenOf(draw()) })),
    links: linksOf(rows, ids, draw),
    marks,
    opening_event: marks[0]?.events[0] ?? null,
    opening_window: [16650, 17003],
  };
}

function rowOf(at, number, draw) {
  const isOld = draw() < 0.3;
  const day = Math.floor(isOld ? 14300 + draw() * 2350 : 16660 + draw() * 330) + 0.5;
  const form = draw();
  const sense = form < 0.86 ? "exact" : form < 0.94 ? "within" : form < 0.97 ? "throughout" : "unknown";
  const wide = sense === "within" ? 31 : 20 + draw() * 80;
  const [start, end] = sense === "exact" ? [day, day] : sense === "unknown" ? [0, 0] : [day - 0.5, day - 0.5 + Math.floor(wide)];
  const headline = !isOld && draw() < 75 / Math.max(number, 200);
  return {
    id: `e${at}`,
    lane: 2 + Math.floor(draw() * 11.5),
    start,
    end,
    sense,
    open_start: false,
    open_end: sense === "throughout" && draw() < 0.5,
    kind: draw() < 0.02 ? "order" : "contact",
    label: headline ? pick(HEADLINES, draw) : pick(ROWS, draw),
    headline,
  };
}

function marksOf(rows, draw) {
  const kinds = [
    ...Array(7).fill("good_practice"), ...Array(4).fill("missed_opportunity"),
    ...Array(2).fill("turning_point"), ...Array(2).fill("question"), "childs_voice",
  ];
  const able = rows.filter((row) => row.headline && row.sense !== "unknown");
  const marks = able.length ? kinds.map((kind, at) => markOf(`m${at}`, kind, [pick(able, draw).id])) : [];
  const span = { ...markOf("m-span", "missed_opportunity", []), start: 16839, end: 16896, lanes: [7], reason: "no visit recorded" };
  return [...marks, span];
}

function markOf(id, kind, events) {
  return { id, kind, events, start: null, end: null, lanes: [], reason: "", state: "accepted" };
}

function barsOf() {
  const bar = (event, row, kind, start, end, label, more = {}) => ({
    event, lane: 0, row, kind, start, end, label, open_start: false, open_end: false, ...more,
  });
  return [
    bar("b1", 0, "plan", 16745, 17010, "Child protection plan: neglect", { open_end: true }),
    bar("b2", 1, "order", 16759, 16917, "Interim care order"),
    bar("b3", 1, "order", 16918, 17010, "Supervision order, 12 months", { open_end: true }),
    bar("b4", 2, "placement", 16761, 16972, "At home with mother"),
  ];
}

function linksOf(rows, ids, draw) {
  const exact = rows.filter((row) => row.sense === "exact" && row.headline);
  const links = [];
  for (let at = 0; at < Math.min(6, exact.length - 1); at += 1) {
    const one = pick(exact, draw);
    const other = exact.find((row) => row.lane !== one.lane && Math.abs(row.start - one.start) < 3);
    if (other) links.push({ kind: at % 3 ? "same contact" : "conflicting accounts", events: [one.id, other.id] });
  }
  return links;
}

function seenOf(roll) {
  return roll < 0.25 ? "seen" : roll < 0.35 ? "seen alone" : roll < 0.5 ? "not seen" : "not recorded";
}

function pick(list, draw) {
  return list[Math.floor(draw() * list.length)];
}
