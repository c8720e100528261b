// The keyboard, while the picture has the focus.
import { actOf } from "./keys.mjs";

const STEP = 1.4;

/** Listen to the keys; gives a function that stops it. */
export function listenToKeys(element, acts) {
  const does = {
    walk: (step) => acts.walk(step),
    along: (step) => acts.walk(step, true),
    open: () => acts.open(),
    close: () => acts.close(),
    mark: (number) => acts.mark(number),
    span: () => acts.spans.atChosen(),
    zoom: (step) => acts.zoom(step > 0 ? STEP : 1 / STEP),
    page: (step) => acts.page(step),
    all: () => acts.all(),
    undo: () => acts.undo(),
    redo: () => acts.redo(),
    help: () => acts.help(),
  };
  const press = (event) => {
    // A press of the mouse leaves the focus on a part of the picture; that is the picture too.
    if (event.target.closest("button, a, input, textarea, select")) return;
    const act = actOf(event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    does[act[0]](act[1]);
  };
  element.addEventListener("keydown", press);
  return () => element.removeEventListener("keydown", press);
}
