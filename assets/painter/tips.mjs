// The lines of the small words beside what is under the pointer.
import { whenOf } from "./columns.mjs";
import { dateInWords, dayInWords } from "./dates.mjs";
import { lanesInWords, markWords } from "./words.mjs";

/** Lines [text, tag] for a hit; the date first, then what, then where and its marks. */
export function tipLines(picture, { kind, shape }) {
  const { columns, scene, look } = picture;
  if (kind === "cluster") {
    const [from, to] = [dayInWords(shape.first), dayInWords(shape.last)];
    return [
      [from === to ? from : `${from} to ${to}`, "small"],
      [`${shape.count} events; click to look closer`, "b"],
      [scene.lanes[shape.lane].name, "small"],
    ];
  }
  if (kind === "bar") {
    const { bar } = shape;
    const when = { start: bar.start, end: bar.end, sense: "throughout", openStart: bar.open_start, openEnd: bar.open_end };
    return [[dateInWords(when), "small"], [bar.label, "b"]];
  }
  if (kind === "span") {
    const { span } = shape;
    const where = [lanesInWords(span, scene.lanes), look.marks.get(span.kind)?.word].filter(Boolean).join(" · ");
    return [[dateInWords({ ...span, sense: "throughout" }), "small"], [span.words, "b"], [where, "small"]];
  }
  if (kind === "seen") {
    const row = columns.first.get(shape.event);
    const more = shape.count > 1 ? `, and ${shape.count === 2 ? "1 more contact" : `${shape.count - 1} more contacts`} close by` : "";
    return [
      [dayInWords(shape.day), "small"],
      [`Child ${shape.seen}`.replace("Child not recorded", "Whether the child was seen is not recorded") + more, "b"],
      [row === undefined ? "" : scene.lanes[columns.lane[row]].name, "small"],
    ];
  }
  const others = shape.pile > 1 ? `${shape.pile} marked here; zoom in to part them` : "";
  return [
    [dateInWords(whenOf(columns, shape.i)), "small"],
    [columns.label[shape.i], "b"],
    [[scene.lanes[columns.lane[shape.i]].name, markWords(columns.marks[shape.i], look.marks)].filter(Boolean).join(" · "), "small"],
    [others, "small"],
  ];
}
