// Dragging on the strip: the window moves, or an edge of it; a press elsewhere brings it there.
import { gripAt } from "./strip.mjs";

/** Listen to the strip of the picture, also after it was drawn anew; gives a function that stops it. */
export function listenToStrip(picture, acts) {
  const { strip: element } = picture.stage;
  const stop = new AbortController();
  let held = null;

  const dayAt = (event) => picture.strip.day(event.clientX - picture.strip.element.getBoundingClientRect().left);

  function press(event) {
    if (event.button !== 0 || !event.target.closest("svg, .tl-grip")) return;
    const scale = picture.fieldWidth / (picture.whole[1] - picture.whole[0]);
    const place = (day) => (day - picture.whole[0]) * scale;
    const day = dayAt(event);
    const grip = gripAt(place(day), picture.window.map(place));
    element.setPointerCapture(event.pointerId);
    if (grip === "elsewhere") acts.pan(day - (picture.window[0] + picture.window[1]) / 2);
    held = { grip: grip === "elsewhere" ? "window" : grip, day, window: [...picture.window] };
  }

  function move(event) {
    if (!held) return;
    const moved = dayAt(event) - held.day;
    const [first, last] = held.window;
    if (held.grip === "start") acts.show([Math.min(first + moved, last - 3), last]);
    else if (held.grip === "end") acts.show([first, Math.max(last + moved, first + 3)]);
    else acts.show([first + moved, last + moved]);
  }

  element.addEventListener("pointerdown", press, { signal: stop.signal });
  element.addEventListener("pointermove", move, { signal: stop.signal });
  for (const name of ["pointerup", "pointercancel"]) {
    element.addEventListener(name, () => (held = null), { signal: stop.signal });
  }
  return () => stop.abort();
}
