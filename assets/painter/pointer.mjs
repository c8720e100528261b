// The pointer: drag pans, Shift+drag draws a span, wheel and pinch zoom, click chooses and opens.
import { hitAt } from "./hits.mjs";
import { zoomAbout } from "./window.mjs";

const STILL = 4;
const REACH = { mouse: 5, pen: 8, touch: 16 };

/** Listen to the pointer on the picture's fields; gives a function that stops it. */
export function listenToPointer(picture, acts, options) {
  const { stage } = picture;
  const fields = [stage.head.field, stage.body.field, stage.foot.field];
  const stop = new AbortController();
  const on = (target, name, act, more = {}) => target.addEventListener(name, act, { signal: stop.signal, ...more });
  const held = new Map();
  let drag = null;

  const placeOf = (event) => {
    const box = stage.body.field.getBoundingClientRect();
    const x = event.clientX - box.left;
    const day = picture.window[0] + x * ((picture.window[1] - picture.window[0]) / picture.fieldWidth);
    return { x, y: event.clientY - box.top, day };
  };
  const hitOf = (event) => {
    const { drawn } = picture;
    if (!drawn) return null;
    const { x, y } = placeOf(event);
    const left = (picture.window[0] - drawn.pad[0]) * drawn.perDay;
    return hitAt(drawn, x + left, y, REACH[event.pointerType] ?? REACH.mouse);
  };

  function press(event) {
    if (event.button !== 0) return;
    stage.root.focus({ preventScroll: true });
    event.currentTarget.setPointerCapture(event.pointerId);
    held.set(event.pointerId, event);
    const place = placeOf(event);
    const isSpan = event.shiftKey && event.currentTarget === stage.body.field;
    drag = { ...place, event, isSpan, moved: false, window: [...picture.window], top: stage.body.scrollTop };
    if (held.size === 2) drag.pinch = pinchOf(held);
  }

  function move(event) {
    acts.pointerDay = placeOf(event).day;
    if (!drag || !held.has(event.pointerId)) return hover(event);
    held.set(event.pointerId, event);
    if (held.size === 2) return pinch();
    const dx = event.clientX - drag.event.clientX;
    const dy = event.clientY - drag.event.clientY;
    if (!drag.moved && Math.hypot(dx, dy) < STILL) return undefined;
    if (!drag.moved) begin();
    if (drag.isSpan) return sketch(event);
    const days = -dx * ((drag.window[1] - drag.window[0]) / picture.fieldWidth);
    acts.show([drag.window[0] + days, drag.window[1] + days]);
    if (event.pointerType !== "touch") stage.body.scrollTop = drag.top - dy;
    return undefined;
  }

  function begin() {
    drag.moved = true;
    acts.hideTip();
    acts.isDragged = !drag.isSpan;
    for (const field of fields) field.classList.add(drag.isSpan ? "is-spanning" : "is-dragged");
  }

  function release(event) {
    held.delete(event.pointerId);
    if (!drag || held.size) return;
    const ended = drag;
    drag = null;
    acts.isDragged = false;
    for (const field of fields) field.classList.remove("is-spanning", "is-dragged");
    if (event.type === "pointercancel") picture.sketch(null);
    else if (ended.isSpan && picture.draft) acts.markSpan(null, picture.draft);
    else if (!ended.moved) press1(event);
    if (ended.moved && !ended.isSpan) acts.show(picture.window);
  }

  /** A click: an event is chosen and opened, a cluster opens by zooming, empty ground does nothing. */
  function press1(event) {
    const hit = hitOf(event);
    if (!hit) return;
    acts.hideTip();
    if (hit.kind === "cluster") acts.openCluster(hit.shape);
    else {
      const id = { event: () => picture.columns.id[hit.shape.i], bar: () => hit.shape.bar.event, seen: () => hit.shape.event }[hit.kind]();
      acts.choose(id);
      options.onOpenCard?.(id);
    }
  }

  function sketch(event) {
    const place = placeOf(event);
    const [start, end] = [drag.day, place.day].map(Math.floor).toSorted((a, b) => a - b);
    picture.sketch({ start, end: end + 1, lanes: lanesBetween(picture, drag.y, place.y) });
  }

  function pinch() {
    const now = pinchOf(held);
    drag.pinch ??= now;
    drag.moved = true;
    const box = stage.body.field.getBoundingClientRect();
    const [first, last] = drag.window;
    const day = first + ((drag.pinch.x - box.left) * (last - first)) / picture.fieldWidth;
    acts.show(zoomAbout(drag.window, day, now.wide / drag.pinch.wide, picture.whole));
  }

  function hover(event) {
    const hit = event.pointerType === "touch" ? null : hitOf(event);
    event.currentTarget.classList.toggle("is-over", Boolean(hit));
    if (hit) acts.tip(hit);
    else acts.hideTip();
  }

  function wheel(event) {
    event.preventDefault();
    acts.hideTip();
    const lines = event.deltaMode === 1 ? 18 : 1;
    if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      acts.pan((event.deltaX * lines * (picture.window[1] - picture.window[0])) / picture.fieldWidth);
    } else {
      acts.zoom(Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.0018)), placeOf(event).day);
    }
  }

  for (const field of fields) {
    on(field, "pointerdown", press);
    on(field, "pointermove", move);
    on(field, "pointerup", release);
    on(field, "pointercancel", release);
    on(field, "pointerleave", () => {
      acts.pointerDay = null;
      acts.hideTip();
    });
    on(field, "wheel", wheel, { passive: false });
    on(field, "dblclick", (event) => hitOf(event) ?? acts.all());
  }
  return () => stop.abort();
}

function pinchOf(held) {
  const [one, other] = [...held.values()];
  return { x: (one.clientX + other.clientX) / 2, wide: Math.max(20, Math.abs(one.clientX - other.clientX)) };
}

/** The lanes from one height to another, without the child's own. */
function lanesBetween({ laid, scene }, from, to) {
  const [top, bottom] = [from, to].toSorted((a, b) => a - b);
  const lanes = laid.flatMap((lane, number) => (lane.top < bottom && lane.top + lane.height > top ? [number] : []));
  const below = lanes.filter((number) => !["child", "seen"].includes(scene.lanes[number].role));
  return below.length ? below : lanes;
}
