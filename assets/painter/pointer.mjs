// The pointer: drag pans, Shift+drag draws a span, wheel and pinch zoom, click chooses and opens.
import { hitAt } from "./hits.mjs";
import { zoomAbout } from "./window.mjs";

const STILL = 4;
const REACH = { mouse: 5, pen: 8, touch: 16 };

/** Listen to the pointer on the picture's fields; gives a function that stops it. */
export function listenToPointer(picture, acts) {
  const hand = new Hand(picture, acts);
  const stop = new AbortController();
  const on = (field, name, act) =>
    field.addEventListener(name, act, { signal: stop.signal, passive: name !== "wheel" });
  for (const field of hand.fields) {
    on(field, "pointerdown", (event) => hand.press(event));
    on(field, "pointermove", (event) => hand.move(event));
    on(field, "pointerup", (event) => hand.release(event));
    on(field, "pointercancel", (event) => hand.release(event));
    on(field, "pointerleave", () => hand.leave());
    on(field, "wheel", (event) => hand.wheel(event));
    on(field, "dblclick", (event) => hand.hitOf(event) ?? acts.all());
  }
  return () => stop.abort();
}

class Hand {
  #held = new Map();
  #drag = null;

  constructor(picture, acts) {
    const { head, body, foot } = picture.stage;
    this.picture = picture;
    this.acts = acts;
    this.fields = [head.field, body.field, foot.field];
  }

  /** Where an event is: x in pixels of the window, y of the lanes, and its day. */
  placeOf({ clientX, clientY }) {
    const { window: [first, last], fieldWidth, stage } = this.picture;
    const box = stage.body.field.getBoundingClientRect();
    const x = clientX - box.left;
    return { x, y: clientY - box.top, day: first + (x * (last - first)) / fieldWidth };
  }

  hitOf(event) {
    const { drawn, window } = this.picture;
    if (!drawn) return null;
    const { x, y } = this.placeOf(event);
    const left = (window[0] - drawn.pad[0]) * drawn.perDay;
    return hitAt(drawn, x + left, y, REACH[event.pointerType] ?? REACH.mouse);
  }

  press(event) {
    if (event.button !== 0) return;
    const { stage, window } = this.picture;
    stage.root.focus({ preventScroll: true });
    event.currentTarget.setPointerCapture(event.pointerId);
    this.#held.set(event.pointerId, event);
    const isSpan = event.shiftKey && event.currentTarget === stage.body.field;
    this.#drag = { place: this.placeOf(event), event, isSpan, moved: false, window: [...window], top: stage.body.scrollTop };
  }

  move(event) {
    const place = this.placeOf(event);
    this.acts.pointerDay = place.day;
    const drag = this.#drag;
    if (!drag || !this.#held.has(event.pointerId)) {
      this.#hover(event);
      return;
    }
    this.#held.set(event.pointerId, event);
    const dx = event.clientX - drag.event.clientX;
    const dy = event.clientY - drag.event.clientY;
    if (!drag.moved && this.#held.size < 2 && Math.hypot(dx, dy) < STILL) return;
    if (!drag.moved) this.#begin();
    if (this.#held.size > 1) this.#pinch();
    else if (drag.isSpan) this.acts.spans.sketch(drag.place, place);
    else this.#pan(dx, dy, event.pointerType);
  }

  release(event) {
    this.#held.delete(event.pointerId);
    const drag = this.#drag;
    if (!drag || this.#held.size) return;
    this.#drag = null;
    this.acts.isDragged = false;
    for (const field of this.fields) field.classList.remove("is-spanning", "is-dragged");
    if (drag.isSpan && event.type === "pointercancel") this.acts.spans.drop();
    else if (drag.isSpan && drag.moved) this.acts.spans.finish();
    else if (drag.moved) this.acts.show(this.picture.window);
    else if (event.type === "pointerup") this.#click(event);
  }

  leave() {
    this.acts.pointerDay = null;
    this.acts.guide.hide();
  }

  wheel(event) {
    event.preventDefault();
    this.acts.guide.hide();
    const { window: [first, last], fieldWidth } = this.picture;
    const { deltaX, deltaY, deltaMode, ctrlKey } = event;
    const line = deltaMode === 1 ? 18 : 1;
    if (Math.abs(deltaX) > Math.abs(deltaY)) this.acts.pan((deltaX * line * (last - first)) / fieldWidth);
    else this.acts.zoom(Math.exp(-deltaY * line * (ctrlKey ? 0.01 : 0.0018)), this.placeOf(event).day, true);
  }

  #begin() {
    const { isSpan } = this.#drag;
    this.#drag.moved = true;
    this.acts.guide.hide();
    this.acts.isDragged = !isSpan;
    for (const field of this.fields) field.classList.add(isSpan ? "is-spanning" : "is-dragged");
  }

  #pan(dx, dy, pointerType) {
    const { window: [first, last], top } = this.#drag;
    const days = (-dx * (last - first)) / this.picture.fieldWidth;
    this.acts.show([first + days, last + days]);
    // A finger scrolls the lanes by itself (touch-action: pan-y).
    if (pointerType !== "touch") this.picture.stage.body.scrollTop = top - dy;
  }

  #pinch() {
    const [one, other] = [...this.#held.values()];
    const wide = Math.max(20, Math.abs(one.clientX - other.clientX));
    const drag = this.#drag;
    drag.pinch ??= { wide, window: [...this.picture.window], day: this.placeOf({ clientX: (one.clientX + other.clientX) / 2, clientY: 0 }).day };
    this.acts.isDragged = false;
    this.acts.show(zoomAbout(drag.pinch.window, drag.pinch.day, wide / drag.pinch.wide, this.picture.whole), true);
  }

  /** A click: an event or a marked span is chosen and opened, a cluster opens by zooming, bare ground does nothing. */
  #click(event) {
    const hit = this.hitOf(event);
    if (!hit) return;
    this.acts.guide.hide();
    if (hit.kind === "cluster") {
      this.acts.openCluster(hit.shape);
      return;
    }
    if (hit.kind === "span") this.acts.chooseSpan(hit.shape.span);
    else this.acts.choose(this.#eventOf(hit));
    this.acts.open();
  }

  #eventOf({ kind, shape }) {
    if (kind === "bar") return shape.bar.event;
    return kind === "seen" ? shape.event : this.picture.columns.id[shape.i];
  }

  #hover(event) {
    const hit = event.pointerType === "touch" ? null : this.hitOf(event);
    event.currentTarget.classList.toggle("is-over", Boolean(hit));
    if (hit) this.acts.guide.tip(hit);
    else this.acts.guide.hide();
  }
}
