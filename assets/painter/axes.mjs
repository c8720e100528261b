// The two axes, age above and time below, and the thin lines that carry time through the lanes.
import { ageTicks } from "./age.mjs";
import { svg } from "./svg.mjs";
import { timeTicks } from "./ticks.mjs";

const LONGEST = { day: "28 Sep 2015", month: "Sep 2015", year: "2015" };

/** Draw both axes for a padded sheet; gives their ticks with elements, for `nameFirst`. */
export function drawAxes(stage, scene, sheet, look, measure) {
  const { sizes, colours } = look;
  const x = (day) => Math.round((day - sheet.pad[0]) * sheet.perDay) + 0.5;
  const rooms = Object.fromEntries(
    Object.entries(LONGEST).map(([unit, text]) => [unit, measure(text, sizes.axis) + 12]),
  );
  const ageRoom = measure("10 months", sizes.age) + 26;
  const times = timeTicks(sheet.pad[0], sheet.pad[1], sheet.perDay, rooms);
  const ages = ageTicks(scene.born, sheet.pad[0], sheet.pad[1], sheet.perDay, ageRoom);
  const timeY = Math.round(sheet.foot * 0.5 + sizes.axis * 0.36);
  const ageY = Math.round(sheet.head * 0.5 + sizes.age * 0.36);
  stage.times.replaceChildren();
  stage.ages.replaceChildren();
  const timeTexts = times.map((tick) => ({
    x: x(tick.day),
    ...tick,
    element: word(stage.times, x(tick.day) + 6, timeY, tick.text, sizes.axis, colours.ink, false),
  }));
  const ageTexts = ages.map((tick) => {
    const at = x(tick.day);
    const [top, bottom] = [sheet.head * 0.22, sheet.head * 0.84];
    stage.ages.append(svg("path", { d: `M${at},${top}V${bottom}`, stroke: colours.soft, "stroke-width": 1.5 }));
    return { x: at, ...tick, element: word(stage.ages, at + 7, ageY, tick.text, sizes.age, colours.ink, tick.born) };
  });
  return { times: timeTexts, ages: ageTexts, grid: times.map((tick) => x(tick.day)) };
}

/**
 * The leftmost tick in view says its year, or its age in full, where there is room for it;
 * words that an edge would cut are not shown. `left` and `right` are the window in pixels.
 */
export function nameFirst(ticks, left, right, measure, size) {
  const first = ticks.findIndex((tick) => tick.x >= left - 4);
  ticks.forEach((tick, at) => {
    const room = (ticks[at + 1]?.x ?? Infinity) - tick.x - 12;
    const words = at === first && measure(tick.full, size) <= room ? tick.full : tick.text;
    if (tick.element.textContent !== words) tick.element.textContent = words;
    const isCut = tick.x < left - 4 || tick.x + 8 + measure(words, size) > right;
    const shown = isCut && tick.x < right ? "hidden" : "visible";
    if (tick.element.getAttribute("visibility") !== shown) tick.element.setAttribute("visibility", shown);
  });
}

/** One path for all lines of time, from `top` to `bottom`. */
export function gridLines(grid, top, bottom, colours) {
  const d = grid.map((at) => `M${at},${top}V${bottom}`).join("");
  return svg("path", { d, stroke: colours.line, "stroke-width": 1.2, fill: "none" });
}

function word(layer, x, y, text, size, fill, isBold) {
  const element = svg("text", { x, y, "font-size": size, fill, "font-weight": isBold ? 700 : 400 }, text);
  layer.append(element);
  return element;
}
