// What can be done with the picture, by whatever means: move, zoom, choose, walk, open, mark.
import { Guide } from "./guide.mjs";
import { SpanPen } from "./span_pen.mjs";
import { nextEvent } from "./walk.mjs";
import { clampWindow, panBy, zoomAbout } from "./window.mjs";
import { eventInWords } from "./words.mjs";

const REST = 90;
const SLOW = 24;
const SAY_VIEW = 180;

/** The acts on a picture; `options` are the callbacks that `mountTimeline` was given. */
export class Acts {
  #timers = { frame: 0, rest: 0, view: 0 };

  constructor(picture, options) {
    this.picture = picture;
    this.options = options;
    this.guide = new Guide(picture);
    this.spans = new SpanPen(picture, this);
    this.pointerDay = null;
    this.isDragged = false;
  }

  /**
   * Show a window: slide where possible, draw once a frame otherwise, never inside a drag.
   * `isFlowing`: more of the same follows at once (wheel, pinch); where drawing takes longer
   * than a frame or two, what is drawn is stretched until it rests.
   */
  show(window, isFlowing = false) {
    const { picture } = this;
    picture.window = clampWindow(window, picture.whole);
    if (!picture.look) return;
    clearTimeout(this.#timers.rest);
    const canWait = this.isDragged || (isFlowing && picture.serves && picture.drawTime > SLOW);
    if (picture.drawn && canWait) {
      picture.slide();
      if (isFlowing || !picture.serves) this.#timers.rest = setTimeout(() => picture.draw(), REST);
    } else {
      this.#drawNextFrame();
    }
    this.#sayView();
  }

  #drawNextFrame() {
    const timers = this.#timers;
    if (timers.frame) return;
    timers.frame = requestAnimationFrame(() => {
      timers.frame = 0;
      this.picture.draw();
    });
  }

  pan(days) {
    this.show(panBy(this.picture.window, days, this.picture.whole));
  }

  page(step) {
    this.pan(step * (this.picture.window[1] - this.picture.window[0]));
  }

  zoom(factor, day = this.#middle(), isFlowing = false) {
    this.show(zoomAbout(this.picture.window, day, factor, this.picture.whole), isFlowing);
  }

  all() {
    this.show(this.picture.whole);
  }

  /** The day to zoom about: under the pointer, else the chosen event's, else the middle. */
  #middle() {
    const { window: [first, last], columns, chosen } = this.picture;
    const row = columns.first.get(chosen);
    const days = [this.pointerDay, row === undefined ? null : columns.at[row]];
    return days.find((day) => day !== null && day >= first && day <= last) ?? (first + last) / 2;
  }

  /** Choose an event and bring it into view. `isOwn`: it was done here, so say so. */
  choose(id, isOwn = true) {
    const { picture, options } = this;
    if (id !== null) this.spans.drop();
    picture.chosen = id;
    this.#bringIntoView(id);
    this.show(picture.window);
    if (isOwn) options.onChoose?.(id);
  }

  /** A counted cluster opens by zooming; where that parts nothing more, its first event is chosen. */
  openCluster({ lane, first, last }) {
    const { window: [from, to], columns } = this.picture;
    const width = Math.max((last - first) * 1.5, 3);
    if (width < (to - from) * 0.8) {
      this.show([(first + last - width) / 2, (first + last + width) / 2]);
      return;
    }
    const row = columns.lanes[lane].order.find((i) => columns.at[i] >= first);
    if (row === undefined) return;
    this.choose(columns.id[row]);
    this.open();
  }

  walk(step, along = false) {
    const { columns, chosen, window, scene, look } = this.picture;
    const row = nextEvent(columns, chosen, step, along, window);
    if (row === null) return;
    this.choose(columns.id[row]);
    this.guide.say(eventInWords(columns, row, scene.lanes, look.marks));
    requestAnimationFrame(() => this.guide.tipAtChosen());
  }

  open() {
    const { chosen } = this.picture;
    if (chosen !== null) this.options.onOpenCard?.(chosen);
  }

  close() {
    this.spans.forget();
    this.guide.hide();
    this.choose(null);
  }

  /** Mark the span that is drawn, or else the chosen event. */
  mark(number) {
    const { draft, chosen } = this.picture;
    if (draft) this.markSpan(number, draft);
    else if (chosen !== null) this.options.onMark?.(number, { event: chosen });
  }

  /** Ask for a mark on a span of days and lane numbers; its end is its last day. */
  markSpan(number, { start, end, lanes }) {
    const ids = lanes.map((lane) => this.picture.scene.lanes[lane].id);
    this.options.onMark?.(number, { span: { start: Math.floor(start), end: Math.ceil(end) - 1, lanes: ids } });
  }

  undo() {
    this.options.onUndo?.();
  }

  redo() {
    this.options.onRedo?.();
  }

  help() {
    this.options.onHelp?.();
  }

  /** Stop what is still waiting. */
  stop() {
    clearTimeout(this.#timers.rest);
    clearTimeout(this.#timers.view);
    cancelAnimationFrame(this.#timers.frame);
  }

  #bringIntoView(id) {
    const { columns, window: [first, last], laid, stage: { body } } = this.picture;
    const row = columns.first.get(id);
    if (row === undefined || columns.form[row] === 3) return;
    this.pan(daysToSee(columns.at[row], first, last));
    const lane = laid?.[columns.lane[row]];
    if (!lane || body.scrollHeight <= body.clientHeight) return;
    if (lane.top < body.scrollTop) body.scrollTop = lane.top;
    else if (lane.bottom > body.scrollTop + body.clientHeight) body.scrollTop = lane.bottom - body.clientHeight;
  }

  #sayView() {
    const { picture, options } = this;
    clearTimeout(this.#timers.view);
    this.#timers.view = setTimeout(
      () => options.onView?.({ window: picture.window, chosen: picture.chosen }),
      SAY_VIEW,
    );
  }
}

/** How far to pan so that a day is well inside the window: not at all, a little, or to its middle. */
export function daysToSee(day, first, last) {
  const width = last - first;
  if (day < first || day > last) return day - (first + last) / 2;
  if (day < first + width * 0.06) return day - (first + width * 0.2);
  return day > last - width * 0.06 ? day - (last - width * 0.2) : 0;
}
