// What can be done with the picture, by whatever means: move, zoom, choose, walk, open, mark.
import { Guide } from "./guide.mjs";
import { chosenPlace, daysToSee, scrollToLane } from "./into_view.mjs";
import { SpanPen } from "./span_pen.mjs";
import { nextStop } from "./walk.mjs";
import { clampWindow, panBy, zoomAbout } from "./window.mjs";
import { eventInWords, spanInWords } from "./words.mjs";

const REST = 90;
const SLOW = 24;
const SAY_VIEW = 180;

/** The acts on a picture; `options` are the callbacks that `mountTimeline` was given. */
export class Acts {
  #timers = { frame: 0, rest: 0, view: 0 };

  constructor(picture, options) {
    this.picture = picture;
    this.options = options;
    this.guide = new Guide(picture, options);
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
    this.guide.hide();
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

  /** The day to zoom about: under the pointer, else that of what is chosen, else the middle. */
  #middle() {
    const [first, last] = this.picture.window;
    const days = [this.pointerDay, chosenPlace(this.picture)?.day ?? null];
    return days.find((day) => day !== null && day >= first && day <= last) ?? (first + last) / 2;
  }

  /** Choose an event and bring it into view. `isOwn`: it was done here, so say so. */
  choose(id, isOwn = true) {
    this.#take(id, null);
    if (isOwn) this.options.onChoose?.(id, null);
  }

  /** Choose one of the marked spans and bring it into view; the ring on an event is let go. */
  chooseSpan({ target }) {
    this.#take(null, target);
    this.options.onChoose?.(null, target);
  }

  #take(id, span) {
    const { picture } = this;
    this.spans.drop();
    picture.chosen = id;
    picture.chosenSpan = span;
    this.#bringIntoView();
    this.show(picture.window);
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

  /** Go to the event or the marked span before or after. */
  walk(step, along = false) {
    const { picture } = this;
    const { columns, spans, window, scene, look } = picture;
    const stop = nextStop(picture, this.#here(), step, along, window);
    if (stop === null) return;
    if (stop < 0) this.chooseSpan(spans[-1 - stop]);
    else this.choose(columns.id[stop]);
    this.guide.say(stop < 0 ? spanInWords(spans[-1 - stop], scene.lanes, look.marks) : eventInWords(columns, stop, scene.lanes, look.marks));
    requestAnimationFrame(() => this.guide.tipAtChosen());
  }

  /** The stop of the walk that is chosen, or null. */
  #here() {
    const { columns, chosen, numberOfSpan } = this.picture;
    return numberOfSpan < 0 ? (columns.first.get(chosen) ?? null) : -1 - numberOfSpan;
  }

  /** Open the card of what is chosen. */
  open() {
    const { chosen, chosenSpan } = this.picture;
    this.guide.hide();
    if (chosenSpan) this.options.onOpenSpan?.(chosenSpan);
    else if (chosen !== null) this.options.onOpenCard?.(chosen);
  }

  /** Let go of a span that was begun, or else of what is chosen. */
  close() {
    if (!this.spans.letGo()) this.choose(null);
  }

  /** Mark the span that is drawn, or else the span or the event that is chosen. */
  mark(number) {
    const { draft, chosen, chosenSpan } = this.picture;
    if (draft) this.markSpan(number, draft);
    else if (chosenSpan) this.options.onMark?.(number, { span: chosenSpan });
    else if (chosen !== null) this.options.onMark?.(number, { event: chosen });
  }

  /** Ask for a mark on a span of days and lane numbers; its end is its last day. */
  markSpan(number, { start, end, lanes }) {
    const ids = lanes.map((lane) => this.picture.scene.lanes[lane].id);
    const span = { start: Math.floor(start), end: Math.ceil(end) - 1, lanes: ids };
    Object.assign(this.picture, { chosen: null, chosenSpan: span });
    this.show(this.picture.window);
    this.options.onMark?.(number, { span });
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

  #bringIntoView() {
    const { picture } = this;
    const place = chosenPlace(picture);
    if (!place) return;
    this.pan(daysToSee(place.day, ...picture.window));
    scrollToLane(picture.stage.body, picture.laid?.[place.lane]);
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
