// What can be done with the picture, by whatever means: move, zoom, choose, walk, mark, span.
import { dayInWords } from "./dates.mjs";
import { showTip } from "./tooltip.mjs";
import { tipLines } from "./tips.mjs";
import { nextEvent } from "./walk.mjs";
import { panBy, zoomAbout, clampWindow } from "./window.mjs";
import { eventInWords } from "./words.mjs";

const REST = 90;
const SAY_VIEW = 180;

/** The acts on a picture; `options` are the callbacks that `mountTimeline` was given. */
export function makeActs(picture, options) {
  const timers = { frame: 0, rest: 0, view: 0 };
  const acts = {
    pointerDay: null,
    isDragged: false,

    /** Show a window: slide where possible, draw once a frame otherwise, never inside a drag. */
    show(window) {
      picture.window = clampWindow(window, picture.whole);
      if (picture.drawn && acts.isDragged) {
        picture.slide();
        clearTimeout(timers.rest);
        if (!picture.serves) timers.rest = setTimeout(() => picture.draw(), REST);
      } else if (!timers.frame) {
        timers.frame = requestAnimationFrame(() => {
          timers.frame = 0;
          picture.draw();
        });
      }
      acts.sayView();
    },
    pan: (days) => acts.show(panBy(picture.window, days, picture.whole)),
    page: (step) => acts.pan(step * (picture.window[1] - picture.window[0])),
    zoom: (factor, day) => acts.show(zoomAbout(picture.window, day ?? acts.middle(), factor, picture.whole)),
    all: () => acts.show(picture.whole),

    /** The day to zoom about: under the pointer, else the chosen event's, else the middle. */
    middle() {
      const [first, last] = picture.window;
      const row = picture.columns.first.get(picture.chosen);
      const chosen = row === undefined ? null : picture.columns.at[row];
      return [acts.pointerDay, chosen].find((day) => day !== null && day >= first && day <= last) ?? (first + last) / 2;
    },

    /** Choose an event and bring it into view. `isOwn`: it was done here, so say so. */
    choose(id, isOwn = true) {
      if (id !== null && picture.draft) picture.sketch(null);
      picture.chosen = id;
      bringIntoView(picture, acts, id);
      if (picture.drawn && !timers.frame) {
        if (id !== null && !picture.glyphOf(id)) picture.draw();
        else picture.ring();
      }
      if (isOwn) options.onChoose?.(id);
      acts.sayView();
    },

    /** A counted cluster opens by zooming; where that parts nothing more, its first event is chosen. */
    openCluster({ lane, first, last }) {
      const width = Math.max((last - first) * 1.5, 3);
      const [from, to] = picture.window;
      if (width < (to - from) * 0.8) {
        acts.show([(first + last - width) / 2, (first + last + width) / 2]);
        return;
      }
      const { columns } = picture;
      const row = columns.lanes[lane].order.find((i) => columns.at[i] >= first);
      if (row === undefined) return;
      acts.choose(columns.id[row]);
      acts.open();
    },

    walk(step, along = false) {
      const row = nextEvent(picture.columns, picture.chosen, step, along, picture.window);
      if (row === null) return;
      acts.choose(picture.columns.id[row]);
      acts.say(eventInWords(picture.columns, row, picture.scene.lanes, picture.look.marks));
      requestAnimationFrame(() => acts.tipAtChosen());
    },

    open() {
      if (picture.chosen !== null) options.onOpenCard?.(picture.chosen);
    },

    close() {
      acts.spanFrom = null;
      picture.sketch(null);
      acts.hideTip();
      acts.choose(null);
    },

    mark(number) {
      if (picture.draft) acts.markSpan(number, picture.draft);
      else if (picture.chosen !== null) options.onMark?.(number, { event: picture.chosen });
    },

    /** Ask for a mark on a span of days and lane numbers; its end is its last day. */
    markSpan(number, { start, end, lanes }) {
      const ids = lanes.map((lane) => picture.scene.lanes[lane].id);
      options.onMark?.(number, { span: { start: Math.floor(start), end: Math.ceil(end) - 1, lanes: ids } });
    },

    /** Begin a span at the chosen event, or end the one begun. */
    span() {
      const row = picture.columns.first.get(picture.chosen);
      if (row === undefined || picture.columns.form[row] === 3) return;
      const here = { day: Math.floor(picture.columns.at[row]), lane: picture.columns.lane[row] };
      if (!acts.spanFrom) {
        acts.spanFrom = here;
        acts.say(`A span begins on ${dayInWords(here.day)}. Go to another event and press M to end it.`);
        return;
      }
      const { spanFrom: from } = acts;
      acts.spanFrom = null;
      const days = [from.day, here.day].toSorted((a, b) => a - b);
      const draft = { start: days[0], end: days[1] + 1, lanes: [...new Set([from.lane, here.lane])].toSorted((a, b) => a - b) };
      picture.sketch(draft);
      acts.say(`A span from ${dayInWords(days[0])} to ${dayInWords(days[1])}. Press 1 to 5 to mark it.`);
      acts.markSpan(null, draft);
    },

    tipAtChosen() {
      const glyph = picture.glyphOf(picture.chosen);
      if (glyph) acts.tip({ kind: "event", shape: glyph });
    },

    /** Show the words of what is under the pointer. */
    tip(hit) {
      const { stage, drawn, look } = picture;
      const left = (picture.window[0] - drawn.pad[0]) * drawn.perDay;
      const top = picture.headHeight - stage.body.scrollTop;
      const at = { x: hit.shape.x - left + picture.column, y: hit.shape.y + top, half: hit.shape.half + 4 };
      const bounds = { width: stage.root.clientWidth, height: stage.root.clientHeight };
      showTip(stage.tip, tipLines(picture, hit), at, bounds, look.sizes.small);
    },
    hideTip() {
      picture.stage.tip.hidden = true;
    },
    say(words) {
      picture.stage.live.textContent = words;
    },
    sayView() {
      clearTimeout(timers.view);
      timers.view = setTimeout(() => options.onView?.({ window: picture.window, chosen: picture.chosen }), SAY_VIEW);
    },
    undo: () => options.onUndo?.(),
    redo: () => options.onRedo?.(),
    help: () => options.onHelp?.(),
    stop() {
      clearTimeout(timers.rest);
      clearTimeout(timers.view);
      cancelAnimationFrame(timers.frame);
    },
  };
  return acts;
}

function bringIntoView(picture, acts, id) {
  const row = picture.columns.first.get(id);
  if (row === undefined || picture.columns.form[row] === 3) return;
  const [first, last] = picture.window;
  const day = picture.columns.at[row];
  const margin = (last - first) * 0.06;
  if (day < first + margin || day > last - margin) acts.pan(day - (first + last) / 2);
  const lane = picture.laid?.[picture.columns.lane[row]];
  const { body } = picture.stage;
  if (!lane || body.scrollHeight <= body.clientHeight) return;
  if (lane.top < body.scrollTop) body.scrollTop = lane.top;
  else if (lane.bottom > body.scrollTop + body.clientHeight) body.scrollTop = lane.bottom - body.clientHeight;
}
