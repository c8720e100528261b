// Drawing a span of time: with Shift and the pointer, or from one event to another with M.
import { UNKNOWN } from "./columns.mjs";
import { dayInWords } from "./dates.mjs";

export class SpanPen {
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
    this.#begin(null);
    if (this.picture.draft) this.acts.markSpan(null, this.picture.draft);
  }

  /** Begin a span at what is chosen, or end the one begun there. */
  atChosen() {
    const { picture, acts: { guide } } = this;
    const { begun } = picture;
    const here = placeAtChosen(picture, Boolean(begun));
    if (!here) guide.say("Go to an event that has a date, and press M there.");
    else if (begun) this.#between(begun, here);
    else this.#begin(here);
  }

  /** The beginning is drawn and said, and stays until M ends the span or Esc lets go; null lets go. */
  #begin(here) {
    const { guide } = this.acts;
    this.picture.begin(here);
    guide.note(here ? begunInWords(here.day) : "");
    if (here) guide.say(begunInWords(here.day));
  }

  #between(from, here) {
    const draft = spanBetween(this.picture.scene.lanes, from, here);
    this.picture.sketch(draft);
    this.acts.guide.say(`A span from ${dayInWords(draft.start)} to ${dayInWords(draft.end - 1)}. Press 1 to 5 to mark it.`);
    this.finish();
  }

  /** Take the sketch away; where a span was begun by key it stays begun. */
  drop() {
    if (this.picture.draft) this.picture.sketch(null);
  }

  /** Let go of a span that was begun; gives whether there was one. */
  letGo() {
    if (!this.picture.begun) return false;
    this.#begin(null);
    this.acts.guide.say("The span is let go.");
    return true;
  }
}

/** What is said from the first M to the second. */
export function begunInWords(day) {
  return `A span begins on ${dayInWords(day)}. Go to its end and press M; Esc lets go.`;
}

/** Where M begins or ends a span, {day, lane (its id)}: at the chosen event, or at an end of the chosen span; or null. */
export function placeAtChosen({ columns, scene, spans, chosen, numberOfSpan }, isEnd) {
  const span = spans[numberOfSpan];
  if (span) return { day: isEnd ? span.target.end : span.target.start, lane: scene.lanes[span.lanes[0]].id };
  const row = columns.first.get(chosen);
  if (row === undefined || columns.form[row] === UNKNOWN) return null;
  return { day: Math.floor(columns.at[row]), lane: scene.lanes[columns.lane[row]].id };
}

/** The span from one place {day, lane (its id)} to another, as a sketch: in the lanes that are shown. */
export function spanBetween(lanes, from, here) {
  const [first, last] = [from.day, here.day].toSorted((a, b) => a - b);
  const ids = new Set([from.lane, here.lane]);
  return { start: first, end: last + 1, lanes: lanes.flatMap(({ id }, number) => (ids.has(id) ? [number] : [])) };
}

/** The lanes from one height to another; all below the child's where only the child's were touched. */
export function lanesBetween({ laid, scene }, from, to) {
  const [top, bottom] = [from, to].toSorted((a, b) => a - b);
  const below = scene.lanes.flatMap(({ role }, number) => (role === "child" || role === "seen" ? [] : [number]));
  const touched = below.filter((number) => laid[number].top <= bottom && laid[number].top + laid[number].height > top);
  return touched.length ? touched : below;
}
