// Which shapes ask for a label, and in which order they are served.
import { THROUGHOUT } from "./columns.mjs";
import { fadeOf } from "./fade.mjs";
import { spanShape } from "./spans.mjs";

// What the words of a mark are worth where not all have room: good practice most.
const WORTH = [3, 2];
const SPAN_WORTH = 0.4;
const SPAN_MOST = 15;

/**
 * Label wishes for glyphs, the most important first: the chosen event; what is marked,
 * every good practice before any missed opportunity; turning kinds; headlines; the rest.
 * What stands in the window comes before the pad; what had a label before comes first in
 * its tier, so that panning does not shuffle them.
 */
export function labelWishes(columns, glyphs, frame) {
  const ranked = glyphs.map((glyph) => ({
    glyph,
    outside: Number(!isInWindow(glyph, frame)),
    tier: tierOf(columns, glyph, frame),
    isNew: Number(!frame.before.has(keyOf(columns, glyph))),
  }));
  ranked.sort((a, b) => a.outside - b.outside || a.tier - b.tier || a.isNew - b.isNew || a.glyph.x - b.glyph.x);
  return ranked.map(({ glyph }) => wishFor(columns, glyph, frame));
}

/** Label wishes for spans, at their own shapes, whose places are taken. */
export function spanWishes(spans, frame, boxes) {
  return spans.map((span) => {
    const shape = spanShape(span, frame.lanes, frame.x);
    boxes.add({ x0: shape.x0, x1: shape.x1, y0: shape.y - shape.half, y1: shape.y + shape.half, isMark: true });
    const lane = frame.lanes[span.lanes[0]];
    return {
      ...strong(frame.sizes),
      ...shape,
      key: `span ${span.id}`,
      span,
      text: span.words,
      kind: span.kind,
      lane: span.lanes[0],
      worth: SPAN_WORTH,
      most: SPAN_MOST,
      top: lane.eventTop,
      bottom: lane.bottom,
      edges: edgesFor(shape, frame),
    };
  });
}

function keyOf(columns, glyph) {
  return `${columns.id[glyph.i]}|${columns.lane[glyph.i]}`;
}

function tierOf(columns, glyph, { chosen, markOrder }) {
  if (columns.id[glyph.i] === chosen) return -1;
  if (glyph.kinds.length) return markOrder.indexOf(glyph.kinds[0]);
  return 12 - columns.importance[glyph.i];
}

function isInWindow(glyph, { window }) {
  return glyph.x1 > window[0] && glyph.x0 < window[1];
}

function wishFor(columns, glyph, frame) {
  const { sizes, lanes } = frame;
  const lane = lanes[columns.lane[glyph.i]];
  const isStrong = glyph.kinds.length > 0;
  return {
    ...(isStrong ? strong(sizes) : { size: sizes.label, weight: 400 }),
    key: keyOf(columns, glyph),
    glyph,
    text: columns.label[glyph.i].replace(/\s+/g, " ").trim(),
    kind: glyph.kinds[0] ?? null,
    lane: columns.lane[glyph.i],
    worth: WORTH[tierOf(columns, glyph, { ...frame, chosen: null })] ?? 1.5,
    within: isStrong ? null : barInView(columns, glyph, frame),
    x: glyph.x,
    x0: Math.min(glyph.x0, glyph.x - glyph.ring),
    x1: Math.max(glyph.x1, glyph.x + glyph.ring),
    y: glyph.y,
    half: Math.max(glyph.half, glyph.ring),
    top: lane.eventTop,
    bottom: lane.bottom,
    edges: edgesFor(glyph, frame),
  };
}

/** The part of a solid bar of full height in which words can stand while it is in view. */
function barInView(columns, glyph, frame) {
  if (columns.form[glyph.i] !== THROUGHOUT || glyph.half < frame.sizes.dot) return null;
  const [left, right] = edgesFor(glyph, frame);
  const fade = fadeOf(glyph.from, glyph.to);
  const [from, to] = [glyph.from + (columns.openStart[glyph.i] ? fade : 0), glyph.to - (columns.openEnd[glyph.i] ? fade : 0)];
  return [Math.max(from, left), Math.min(to, right)];
}

function strong(sizes) {
  return { size: sizes.mark, smaller: sizes.label, weight: 700 };
}

/** A label of the window stays in the window; a label of the pad stays out of it. */
function edgesFor(glyph, { window: [left, right], width }) {
  if (glyph.x1 <= left) return [0, left];
  if (glyph.x0 >= right) return [right, width];
  return [left + 3, right - 3];
}
