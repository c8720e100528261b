// The names of the lanes, the bands behind them, and the trays of undated events.
import { html, place } from "./svg.mjs";

const SEEN = "Seen by anyone";

/** The width of the column of names: as wide as the longest name asks for, within reason. */
export function columnWidth(lanes, undated, look, measure) {
  if (look.isPhone) return 0;
  const { sizes } = look;
  const longest = Math.max(...lanes.map((lane) => halfOf(lane.name, (text) => measure(text, sizes.lane, 700))));
  const tray = Math.max(...undated.map((events) => trayWidth(events.length, look)));
  return Math.round(Math.min(Math.max(longest + sizes.lane * 1.8 + tray, sizes.lane * 7), sizes.lane * 12));
}

/** The width of a name set in two lines as evenly as its words allow. */
function halfOf(name, width) {
  const words = name.split(" ");
  let best = width(name);
  for (let at = 1; at < words.length; at += 1) {
    best = Math.min(best, Math.max(width(words.slice(0, at).join(" ")), width(words.slice(at).join(" "))));
  }
  return best;
}

/** Draw bands and names. `onTray(lane)` is called when a tray is pressed. */
export function drawNames(stage, scene, laid, column, look, measure, undated, chosenTray, onTray) {
  const { colours, sizes } = look;
  stage.ground.replaceChildren();
  stage.names.replaceChildren();
  let banded = false;
  scene.lanes.forEach((lane, number) => {
    const { top, height } = laid[number];
    const ofChild = lane.role === "child" || lane.role === "seen";
    banded = ofChild ? false : !banded;
    const band = place(html("div", { class: "tl-band" }), { top, height });
    band.style.background = ofChild ? colours.child : banded ? colours.band : colours.paper;
    stage.ground.append(band);
    // Without a plan, an order or a placement the child's lane is low, and says nothing there.
    const isNamed = lane.role !== "child" || scene.bars.some((bar) => bar.lane === number);
    if (isNamed) stage.names.append(nameOf(lane, laid[number], column - trayWidth(undated[number].length, look), look, measure));
    if (undated[number].length) {
      stage.names.append(trayOf(number, undated[number].length, { ...laid[number], nameEnd: 16 + measure(lane.name, look.sizes.lane, 700) }, column, look, chosenTray === number, onTray));
    }
  });
  if (scene.lanes.some(({ role }) => role === "child")) stage.names.style.fontSize = `${sizes.lane}px`;
}

function nameOf(lane, { top, height, nameTop }, column, { sizes, isPhone, colours }, measure) {
  const left = isPhone ? 8 : Math.round(sizes.lane * 1.2);
  const element = html("div", { class: "tl-name" });
  const isSmall = lane.role === "seen" || lane.role === "child";
  const words = wordsOf(lane, sizes, column - left - 6, measure);
  // Two lines must fit between the neighbours.
  const isOneLine = isPhone || measure(words, sizes.lane, 700) <= column - left - 6;
  element.style.fontSize = `${isSmall ? sizes.small : isOneLine ? sizes.lane : Math.min(sizes.lane, height / 2.2)}px`;
  if (isSmall) element.style.fontWeight = "400";
  if (isSmall) element.style.color = colours.soft;
  if (isPhone && lane.role === "child") return element;
  element.append(html("span", {}, words));
  const from = isPhone ? nameTop + 4 : top;
  return place(element, { left, top: from, height: top + height - from, ...(isPhone ? {} : { width: column - left - 6 }) });
}

/** The row of ticks is the child's: seen by anyone, whichever agency; in short where there is no room. */
function wordsOf(lane, sizes, room, measure) {
  if (lane.role === "child") return "plans, orders, home";
  const isSeen = lane.role === "seen" && (room <= 0 || measure(SEEN, sizes.small) <= room);
  return isSeen ? SEEN : lane.name;
}

function trayWidth(count, { sizes }) {
  return count ? Math.round(sizes.small * (2.4 + String(count).length * 0.6)) : 0;
}

function trayOf(number, count, { top: laneTop, height: laneHeight, nameTop, nameEnd }, column, { sizes, isPhone, colours }, isChosen, onTray) {
  const words = count === 1 ? "1 event without a date" : `${count} events without a date`;
  const tray = html("button", { class: "tl-tray", type: "button", tabindex: -1, "aria-label": words, title: words });
  tray.classList.toggle("is-chosen", isChosen);
  const ring = html("span");
  Object.assign(ring.style, {
    width: `${sizes.dot * 1.5}px`,
    height: `${sizes.dot * 1.5}px`,
    borderRadius: "50%",
    border: `2px dashed ${colours.event}`,
    boxSizing: "border-box",
  });
  tray.append(ring, String(count));
  tray.style.fontSize = `${sizes.small}px`;
  tray.addEventListener("click", () => onTray(number));
  const width = trayWidth(count, { sizes });
  if (isPhone) return place(tray, { left: nameEnd, top: nameTop + 2, width, height: sizes.small * 1.35 });
  const height = sizes.small * 1.5;
  return place(tray, { left: column - width, top: laneTop + (laneHeight - height) / 2, width, height });
}
