// The screen painter: mounts a Scene as a picture that can be walked, zoomed and marked.
import { Acts } from "./acts.mjs";
import { listenToKeys } from "./keyboard.mjs";
import { FAMILY } from "./look.mjs";
import { Picture } from "./picture.mjs";
import { listenToPointer } from "./pointer.mjs";
import { buildStage } from "./stage.mjs";
import { listenToStrip } from "./strip_drag.mjs";

/**
 * Mount a Scene (timeline/picture/scene.py as JSON) in an element that has a size.
 *
 * `options`: window [day, day] or null, chosen (event id) or null, larger (sizes of the
 * wall), cardIsOpen() (whether what is chosen is told beside the picture), and callbacks: onChoose(id or null, span or null), onOpenCard(id), onOpenSpan(span),
 * onMark(number or null, {event} or {span}), onView({window, chosen}), onUndo(), onRedo(),
 * onHelp(). A mark's number is 1 to 5, null where the kind is still to be asked; a span is
 * {start, end, lanes}: its first and last day, and the ids of its lanes. Needs `Plotly`.
 */
export function mountTimeline(element, scene, options = {}) {
  const stage = buildStage(element);
  describe(element, scene);
  const picture = new Picture(stage, scene, options);
  const acts = new Acts(picture, options);
  picture.onTray = (lane) => chooseUndated(picture, acts, lane);
  picture.fit();
  if (picture.chosen !== null) acts.choose(picture.chosen, false);
  const stops = [
    listenToPointer(picture, acts),
    listenToKeys(element, acts),
    listenToStrip(picture, acts),
  ];
  typefaceCame(picture);
  return {
    setScene(next) {
      describe(element, next);
      picture.draft = null;
      picture.take(next);
      picture.fit();
    },
    choose: (id) => acts.choose(id, false),
    walk: (step, along = false) => acts.walk(step, along),
    zoomTo: (first, last) => acts.show([first, last]),
    showAll: () => acts.all(),
    view: () => ({ window: [...picture.window], chosen: picture.chosen }),
    drawn: () => picture.drawn,
    focus: () => element.focus({ preventScroll: true }),
    resize: () => picture.fit(),
    destroy() {
      for (const stop of stops) stop();
      acts.stop();
      Plotly.purge(stage.plot);
      element.replaceChildren();
    },
  };
}

function describe(element, scene) {
  const lanes = scene.lanes.filter(({ role }) => role !== "seen").length;
  element.tabIndex = 0;
  element.setAttribute("role", "application");
  element.setAttribute(
    "aria-label",
    `Timeline of ${scene.subject || scene.title}: ${scene.events.id.length} events in ${lanes} lanes. ` +
      "Arrow keys walk the events, question mark lists the keys.",
  );
}

/** A press on a tray chooses its undated events one after another. */
function chooseUndated(picture, acts, lane) {
  const { columns } = picture;
  const { undated } = columns.lanes[lane];
  const at = undated.findIndex((i) => columns.id[i] === picture.chosen);
  picture.stage.root.focus({ preventScroll: true });
  acts.choose(columns.id[undated[(at + 1) % undated.length]]);
  acts.open();
}

/** Words were measured before the typeface was there; measure and draw again once it is. */
async function typefaceCame(picture) {
  const { fonts } = document;
  if (!fonts) return;
  await Promise.all(["400", "700"].map((weight) => fonts.load(`${weight} 20px ${FAMILY}`))).catch(() => null);
  if (!picture.stage.root.isConnected || !picture.stage.root.contains(picture.stage.plot)) return;
  picture.forgetWords();
  picture.fit();
}
