// Drawing a span of time: with Shift and the pointer, or from one event to another with M.
import { UNKNOWN } from "./columns.mjs";
import { dayInWords } from "./dates.mjs";

export class SpanPen {
  #from = null;

  constructor(picture, acts) {
    this.picture = picture;
    this.acts = acts;
  }

  /** Sketch from one place {day, y} of the picture to another. */
  sketch(from, to) {
    const [start, end] = [from.day, to.day].map(Math.floor).toSorted((a, b) => a - b);
    this.picture.sketch({ start, end: end + 1, lanes: lanesBetween(this.picture, from.y, to.y) });
  }

  /** What was sketched is a span: ask what it is to be marked as. */
  finish() {
    if (this.picture.draft) this.acts.markSpan(null, this.picture.draft);
  }

  /** Begin a span at the chosen event, or end the one begun there. */
  atChosen() {
    const { columns, chosen } = this.picture;
    const row = columns.first.get(chosen);
    if (row === undefined || columns.form[row] === UNKNOWN) return;
    const here = { day: Math.floor(columns.at[row]), lane: columns.lane[row] };
    const from = this.#from;
    this.#from = from ? null : here;
    if (from) this.#between(from, here);
    else this.acts.guide.say(`A span begins on ${dayInWords(here.day)}. Go to another event and press M to end it.`);
  }

  #between(from, here) {
    const [first, last] = [from.day, here.day].toSorted((a, b) => a - b);
    const lanes = [...new Set([from.lane, here.lane])].toSorted((a, b) => a - b);
    this.picture.sketch({ start: first, end: last + 1, lanes });
    this.acts.guide.say(`A span from ${dayInWords(first)} to ${dayInWords(last)}. Press 1 to 5 to mark it.`);
    this.finish();
  }

  /** Take the sketch away; where a span was begun by key it stays begun. */
  drop() {
    if (this.picture.draft) this.picture.sketch(null);
  }

  /** Let go of all of it. */
  forget() {
    this.#from = null;
    this.drop();
  }
}

/** The lanes from one height to another; all below the child's where only the child's were touched. */
export function lanesBetween({ laid, scene }, from, to) {
  const [top, bottom] = [from, to].toSorted((a, b) => a - b);
  const below = scene.lanes.flatMap(({ role }, number) => (role === "child" || role === "seen" ? [] : [number]));
  const touched = below.filter((number) => laid[number].top <= bottom && laid[number].top + laid[number].height > top);
  return touched.length ? touched : below;
}
