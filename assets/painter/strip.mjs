// The strip below: the whole case at a glance, with the window to drag and to stretch.
import { UNKNOWN } from "./columns.mjs";
import { civil } from "./days.mjs";
import { MARK_ORDER } from "./look.mjs";
import { dotsOf, drawDots, heightOfDots } from "./strip_dots.mjs";
import { html, place, svg } from "./svg.mjs";

const STEP = 7;
const LEAST = 12;

/** How many events stand in each of `number` equal parts of the case. */
export function densityOf(columns, first, last, number) {
  const counts = new Uint32Array(number);
  const part = (last - first) / number;
  for (let i = 0; i < columns.size; i += 1) {
    if (columns.form[i] === 3) continue;
    counts[Math.min(Math.max(Math.floor((columns.at[i] - first) / part), 0), number - 1)] += 1;
  }
  return counts;
}

/** Draw the strip in a box of `width` by `height`; gives {x(day), day(x), show(window), element}. */
export function drawStrip(stage, scene, columns, box, look, marked) {
  const { colours, sizes } = look;
  const { left, width, height } = box;
  const part = (scene.last - scene.first) / width;
  const x = (day) => (day - scene.first) / part;
  const art = place(svg("svg", { width, height, "aria-hidden": "true" }), { left, top: 0 });
  const dots = dotsOf(marked, x, width, MARK_ORDER);
  const room = height - heightOfDots(dots) - 6;
  art.append(svg("rect", { width, height, rx: 6, fill: colours.strip }), densityPath(scene, columns, { width, height, room }, colours));
  art.append(...drawDots(dots, look));
  const frame = place(html("div", { class: "tl-grip" }), { left, top: -2, height: height + 4 });
  frame.append(html("div", { class: "tl-edge" }), html("div", { class: "tl-edge" }));
  stage.strip.replaceChildren(nameOf(columns, look), art, frame);
  stage.strip.style.fontSize = `${sizes.small}px`;
  return {
    element: art,
    day: (at) => scene.first + at * part,
    show: (window) => showWindow(window.map(x), frame, width),
  };
}

/** What a press on the strip takes hold of: "start", "end", "window" or "elsewhere". */
export function gripAt(at, [left, right]) {
  const reach = Math.min(9, Math.max(4, (right - left) / 4));
  if (Math.abs(at - left) <= reach) return "start";
  if (Math.abs(at - right) <= reach) return "end";
  return at > left && at < right ? "window" : "elsewhere";
}

/** The years of the events, not of the margin around them: "2009 to 2016", or one year; "" without a date. */
export function yearsOf(columns) {
  let [first, last] = [Infinity, -Infinity];
  for (let i = 0; i < columns.size; i += 1) {
    if (columns.form[i] === UNKNOWN) continue;
    // A range ends with the day after its last; an open end says nothing of when.
    const end = columns.openEnd[i] ? columns.start[i] : Math.max(columns.start[i], columns.end[i] - 1);
    first = Math.min(first, columns.openStart[i] ? end : columns.start[i]);
    last = Math.max(last, end);
  }
  if (last < first) return "";
  const [from, to] = [civil(first).year, civil(last).year];
  return from === to ? String(from) : `${from} to ${to}`;
}

/** The frame is moved, not drawn anew: the strip below it costs nothing while panning. */
function showWindow([from, to], frame, whole) {
  const wide = Math.min(Math.max(to - from, LEAST), whole);
  const start = Math.min(Math.max((from + to - wide) / 2, 0), whole - wide);
  const width = `${wide.toFixed(1)}px`;
  if (frame.style.width !== width) frame.style.width = width;
  frame.style.transform = `translateX(${start.toFixed(1)}px)`;
}

function densityPath(scene, columns, { width, height, room }, colours) {
  const number = Math.max(8, Math.floor(width / STEP));
  const counts = densityOf(columns, scene.first, scene.last, number);
  const most = Math.max(1, ...counts);
  const step = width / number;
  const d = [...counts]
    .map((count, at) => {
      const high = count ? Math.max(3, Math.sqrt(count / most) * room) : 0;
      return high ? `M${(at * step).toFixed(1)},${height - 4}v${-high.toFixed(1)}h${(step - 1).toFixed(1)}v${high.toFixed(1)}Z` : "";
    })
    .join("");
  return svg("path", { d, fill: colours.density });
}

function nameOf(columns, { sizes, isPhone }) {
  const name = html("div", { class: "tl-strip-name" }, html("b", {}, "Whole case"), html("small", {}, yearsOf(columns)));
  name.style.fontSize = `${sizes.small}px`;
  if (isPhone) name.hidden = true;
  return place(name, { left: Math.round(sizes.lane * 1.2), top: Math.round(sizes.small * 0.5) });
}
