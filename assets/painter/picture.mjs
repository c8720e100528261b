// The picture itself: what is shown, and drawing it. It draws when it must and slides when it can.
import { drawAxes, gridLines, nameFirst } from "./axes.mjs";
import { drawBars, nameBars } from "./bars.mjs";
import { columnsOf, marksOfEvents } from "./columns.mjs";
import { compose } from "./compose.mjs";
import { countOf, figureOf } from "./figure.mjs";
import { layOut } from "./layout.mjs";
import { FAMILY, MARK_ORDER } from "./look.mjs";
import { makeMeasure } from "./measure.mjs";
import { drawNames } from "./names.mjs";
import { drawOverlay, ringAround } from "./overlay.mjs";
import { drawSeen } from "./seen.mjs";
import { drawSpans, edgeAt, hatched, isSameSpan, outlineOf, spansOf, spanShapes, stretches } from "./spans.mjs";
import { letScrollByKey, slide } from "./stage.mjs";
import { svg } from "./svg.mjs";
import { stopsOf } from "./walk.mjs";
import { clampWindow, padded, serves } from "./window.mjs";

const STILL = { staticPlot: true, displayModeBar: false, responsive: false };

export class Picture {
  constructor(stage, scene, { window, chosen, larger }) {
    this.stage = stage;
    this.larger = larger ?? false;
    this.chosen = chosen ?? null;
    this.chosenSpan = null;
    this.draft = null;
    this.begun = null;
    this.take(scene);
    this.window = clampWindow(window ?? this.scene.opening_window ?? this.whole, this.whole);
  }

  /** Take a new scene; the window and what is chosen stay. */
  take(scene) {
    this.scene = withTime(scene);
    this.whole = [this.scene.first, this.scene.last];
    this.columns = columnsOf(scene, MARK_ORDER);
    this.spans = spansOf(scene);
    this.stops = stopsOf(this.columns, this.spans);
    this.marksOnBars = this.#marksOnBars();
    this.sides = new Map();
    if (this.window) this.window = clampWindow(this.window, this.whole);
  }

  /** Fit everything to the size of the element, then draw. */
  fit() {
    if (!this.stage.root.clientWidth) return;
    const look = layOut(this);
    this.measure ??= makeMeasure(look.family);
    this.drawn = null;
    this.draw();
    letScrollByKey(this.stage);
  }

  /** Measure words anew, once the typeface has come. */
  forgetWords() {
    this.measure = makeMeasure(FAMILY);
  }

  /** Draw the window and its pad. */
  draw() {
    if (!this.fieldWidth) return;
    const began = performance.now();
    const { stage, scene, columns, look, laid, measure } = this;
    const pad = padded(this.window);
    const perDay = this.fieldWidth / (this.window[1] - this.window[0]);
    const sheet = { pad, perDay, width: this.fieldWidth * 2, height: this.tall, head: this.headHeight, foot: this.footHeight };
    const ground = { lanes: laid, spans: this.spans, links: scene.links, sizes: look.sizes, markOrder: MARK_ORDER };
    const view = { window: this.window, pad, perDay, chosen: this.chosen, before: this.#sidesAt(perDay) };
    const composed = compose(columns, ground, view, measure);
    this.sides = composed.sides;
    const { traces, layout } = figureOf(columns, composed, sheet, look);
    Plotly.react(stage.plot, traces, layout, STILL);
    const axes = drawAxes(stage, scene, sheet, look, measure);
    const bars = drawBars(stage.bars, stage.words, scene, laid, sheet, look, this.marksOnBars, this.chosen);
    stage.under.replaceChildren(gridLines(axes.grid, this.lanesTop, this.tall, look.colours));
    drawSpans(stage.under, this.spans, laid, sheet, look);
    const seen = this.seenY === null ? [] : drawSeen(stage.under, scene.seen, this.seenY, sheet, look);
    const spans = spanShapes(this.spans, laid, sheet);
    drawOverlay(stage.over, composed, spans, look, columns);
    this.drawn = { ...composed, ...sheet, axes, bars, seen, spans, elements: countOf(composed) };
    this.#drawDraft();
    this.ring();
    this.slide(true);
    this.drawTime = performance.now() - began;
  }

  /** The sides that labels had; at another scale only that they had a label still counts. */
  #sidesAt(perDay) {
    const isSame = this.drawn && Math.abs(this.drawn.perDay / perDay - 1) < 0.01;
    return isSame ? this.sides : new Map([...this.sides.keys()].map((key) => [key, undefined]));
  }

  /** Move to where the window is, without drawing anew; at another scale, stretched to it. */
  slide(isSettled = false) {
    const { drawn, stage, look, measure, fieldWidth, window: [first, last] } = this;
    const left = (first - drawn.pad[0]) * drawn.perDay;
    const shown = (last - first) * drawn.perDay;
    const stretch = isSettled || Math.abs(shown - fieldWidth) < 0.5 ? 1 : fieldWidth / shown;
    slide(stage, -left * stretch, stretch);
    nameFirst(drawn.axes.times, left, left + shown, measure, look.sizes.axis);
    nameFirst(drawn.axes.ages, left, left + shown, measure, look.sizes.age);
    nameBars(drawn.bars, { left, stretch, width: fieldWidth }, measure, look.sizes.bar, isSettled);
    this.strip.show(this.window);
  }

  /** Whether what is drawn can be slid to the window as it is now. */
  get serves() {
    return serves(this.drawn, this.window, this.fieldWidth);
  }

  /** Put the ring around what is chosen, where it is drawn; a chosen span is outlined. */
  ring() {
    const { stage, laid, drawn, look } = this;
    stage.under.querySelector(".tl-outline")?.remove();
    const span = this.spans[this.numberOfSpan];
    if (span) stage.under.append(outlineOf(span, laid, drawn, look));
    stage.over.querySelector(".tl-ring")?.remove();
    const glyph = this.glyphOf(this.chosen);
    if (glyph) stage.over.append(ringAround(glyph, look));
    for (const { bar, element } of drawn.bars) element.classList.toggle("is-chosen", bar.event === this.chosen);
    this.names();
  }

  /** Which of the marked spans is chosen; -1 where none is. */
  get numberOfSpan() {
    return this.spans.findIndex(({ target }) => isSameSpan(target, this.chosenSpan));
  }

  /** The drawn shape of an event, or null where it is counted away or off the sheet. */
  glyphOf(id) {
    return id === null ? null : (this.drawn?.places.get(id) ?? null);
  }

  /** Names, bands and trays; a tray is ringed where the chosen event has no date. */
  names() {
    const row = this.columns.first.get(this.chosen);
    const tray = row !== undefined && this.columns.form[row] === 3 ? this.columns.lane[row] : null;
    if (this.namedFor === tray && this.namedAt === this.laid) return;
    this.namedFor = tray;
    this.namedAt = this.laid;
    const undated = this.columns.lanes.map((lane) => lane.undated);
    drawNames(this.stage, this.scene, this.laid, this.column, this.look, this.measure, undated, tray, (lane) => this.onTray?.(lane));
  }

  #drawDraft() {
    this.stage.over.querySelector(".tl-draft")?.remove();
    if (!this.drawn) return;
    const { pad, perDay } = this.drawn;
    const x = (day) => (day - pad[0]) * perDay;
    const { start, end, lanes } = this.draft ?? { lanes: [] };
    const pieces = stretches(lanes, this.laid).flatMap(([top, bottom]) =>
      hatched(x(start), x(end), top, bottom, this.look.colours),
    );
    const lane = this.laid[this.scene.lanes.findIndex(({ id }) => id === this.begun?.lane)];
    if (lane) pieces.push(...edgeAt(x(this.begun.day), lane, this.look));
    // The shapes of marks stay whole above it.
    this.stage.over.prepend(svg("g", { class: "tl-draft" }, ...pieces));
  }

  /** Show where a span was begun, {day, lane (its id)}; null takes it away. */
  begin(begun) {
    this.begun = begun;
    this.#drawDraft();
  }

  /** Show a span that is being drawn, {start, end, lanes} in days and lane numbers; null takes it away. */
  sketch(draft) {
    this.draft = draft;
    this.#drawDraft();
  }

  /** Marks on events that are only a bar. */
  #marksOnBars() {
    const onEvents = marksOfEvents(this.scene, MARK_ORDER);
    const onlyBars = this.scene.bars.filter((bar) => onEvents.has(bar.event) && !this.columns.first.has(bar.event));
    return new Map(onlyBars.map((bar) => [bar.event, onEvents.get(bar.event)]));
  }
}

/** A scene without a dated event still has some time to show. */
function withTime(scene) {
  return scene.last > scene.first ? scene : { ...scene, first: scene.first - 30, last: scene.first + 30 };
}
