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

/** The words of an event's marks: "Good practice, Question"; "" where there are none. */
export function markWords(onEvent, marks) {
  return [...new Set((onEvent ?? []).map((mark) => marks.get(mark.kind)?.word))].filter(Boolean).join(", ");
}

/** A first letter made small, but not that of a short form (GP, A&E) or a name of one letter. */
export function lowered(words) {
  return /^[A-Z][a-z]/.test(words) ? words[0].toLowerCase() + words.slice(1) : words;
}
