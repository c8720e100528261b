// The strip below: the whole case at a glance, with the window to drag and to stretch.
import { civil } from "./days.mjs";
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
  art.append(svg("rect", { width, height, rx: 6, fill: colours.strip }), densityPath(scene, columns, width, height, colours));
  art.append(...marked.map((mark) => markDot(mark, x, width, look)));
  const frame = svg("rect", { class: "tl-grip", y: -2, height: height + 4, rx: 6, fill: colours.ring, "fill-opacity": 0.05, stroke: colours.ring, "stroke-width": 3 });
  const edges = [0, 1].map(() => svg("rect", { class: "tl-edge", y: -2, width: 14, height: height + 4, fill: "transparent" }));
  art.append(frame, ...edges);
  stage.strip.replaceChildren(nameOf(scene, look), art);
  stage.strip.style.fontSize = `${sizes.small}px`;
  return {
    element: art,
    day: (at) => scene.first + at * part,
    show: (window) => showWindow(window.map(x), frame, edges, width),
  };
}

/** What a press on the strip takes hold of: "start", "end", "window" or "elsewhere". */
export function gripAt(at, [left, right]) {
  const reach = Math.min(9, Math.max(4, (right - left) / 4));
  if (Math.abs(at - left) <= reach) return "start";
  if (Math.abs(at - right) <= reach) return "end";
  return at > left && at < right ? "window" : "elsewhere";
}

/** "2009 to 2016", or one year. */
export function yearsOf(scene) {
  const [from, to] = [civil(scene.first).year, civil(scene.last).year];
  return from === to ? String(from) : `${from} to ${to}`;
}

function showWindow([from, to], frame, edges, whole) {
  const wide = Math.max(to - from, LEAST);
  const left = Math.min(Math.max((from + to - wide) / 2, 0), whole - wide);
  frame.setAttribute("x", left);
  frame.setAttribute("width", wide);
  edges[0].setAttribute("x", left - 7);
  edges[1].setAttribute("x", left + wide - 7);
}

function densityPath(scene, columns, width, height, colours) {
  const number = Math.max(8, Math.floor(width / STEP));
  const counts = densityOf(columns, scene.first, scene.last, number);
  const most = Math.max(1, ...counts);
  const room = height - 20;
  const step = width / number;
  const d = [...counts]
    .map((count, at) => {
      const high = count ? Math.max(3, Math.sqrt(count / most) * room) : 0;
      return high ? `M${(at * step).toFixed(1)},${height - 4}v${-high.toFixed(1)}h${(step - 1).toFixed(1)}v${high.toFixed(1)}Z` : "";
    })
    .join("");
  return svg("path", { d, fill: colours.density });
}

function markDot({ day, kind }, x, width, { marks }) {
  const cx = Math.min(Math.max(x(day), 6), width - 6);
  return svg("circle", { cx, cy: 9, r: 4.5, fill: marks.get(kind)?.colour ?? "none" });
}

function nameOf(scene, { sizes, isPhone }) {
  const name = html("div", { class: "tl-strip-name" }, html("b", {}, "Whole case"), html("small", {}, yearsOf(scene)));
  name.style.fontSize = `${sizes.small}px`;
  if (isPhone) name.hidden = true;
  return place(name, { left: Math.round(sizes.lane * 1.2), top: Math.round(sizes.small * 0.5) });
}
