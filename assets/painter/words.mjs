// What an event is, in words that are read aloud or shown beside it.
import { whenOf } from "./columns.mjs";
import { dateInWords } from "./dates.mjs";

/** "8 February 2016, children’s social care, social worker changes; missed opportunity". */
export function eventInWords(columns, i, lanes, marks) {
  const words = [
    dateInWords(whenOf(columns, i)),
    lowered(lanes[columns.lane[i]].name),
    lowered(columns.label[i]),
  ].join(", ");
  const kinds = markWords(columns.marks[i], marks);
  return kinds ? `${words}; ${kinds.toLowerCase()}` : words;
}

/** "From 8 February to 4 April 2016, children’s social care, 57 days; missed opportunity". */
export function spanInWords(span, lanes, marks) {
  const when = dateInWords({ ...span, sense: "throughout" });
  const words = [when, lowered(lanesInWords(span, lanes)), lowered(span.words)].join(", ");
  return `${words}; ${marks.get(span.kind).word.toLowerCase()}`;
}

/** The names of the lanes of a span; "All lanes" where its mark names none. */
export function lanesInWords({ target, lanes: numbers }, lanes) {
  return target.lanes.length ? numbers.map((number) => lanes[number].name).join(", ") : "All lanes";
}

/** The words of an event's marks: "Good practice, Question"; "" where there are none. */
export function markWords(onEvent, marks) {
  return [...new Set((onEvent ?? []).map((mark) => marks.get(mark.kind)?.word))].filter(Boolean).join(", ");
}

/** A first letter made small, but not that of a short form (GP, A&E) or a name of one letter. */
export function lowered(words) {
  return /^[A-Z][a-z]/.test(words) ? words[0].toLowerCase() + words.slice(1) : words;
}
