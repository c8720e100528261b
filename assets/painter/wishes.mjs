// Which shapes ask for a label, and in which order they are served.

/**
 * Label wishes for the glyphs, the most important first: the chosen event; what is
 * marked, every good practice before any missed opportunity; turning kinds; headlines;
 * and the rest only where `roomy`. Within a tier what had a label before comes first, so
 * that panning does not shuffle them; what stands in the window comes before the pad.
 */
export function labelWishes(columns, glyphs, frame) {
  const tiered = glyphs
    .filter((glyph) => glyph.pile === 1 || glyph.kinds.length)
    .map((glyph) => ({ glyph, tier: tierOf(columns, glyph, frame) }))
    .filter(({ tier }) => tier < 99);
  tiered.sort(
    (a, b) =>
      Number(!inWindow(a.glyph, frame)) - Number(!inWindow(b.glyph, frame)) ||
      a.tier - b.tier ||
      Number(!frame.before.has(keyOf(columns, a.glyph))) - Number(!frame.before.has(keyOf(columns, b.glyph))) ||
      a.glyph.x - b.glyph.x,
  );
  return tiered.map(({ glyph, tier }) => wishFor(columns, glyph, tier, frame));
}

function keyOf(columns, glyph) {
  return `${columns.id[glyph.i]}|${columns.lane[glyph.i]}`;
}

function tierOf(columns, glyph, { chosen, markOrder, roomy }) {
  if (columns.id[glyph.i] === chosen) return -1;
  if (glyph.kinds.length) return markOrder.indexOf(glyph.kinds[0]);
  if (columns.importance[glyph.i] >= 2) return 10;
  if (columns.headline[glyph.i]) return 11;
  return roomy ? 12 : 99;
}

function inWindow(glyph, { window }) {
  return glyph.x1 > window[0] && glyph.x0 < window[1];
}

function wishFor(columns, glyph, tier, frame) {
  const { sizes, lanes, window, width } = frame;
  const lane = lanes[columns.lane[glyph.i]];
  const strong = glyph.kinds.length > 0;
  return {
    key: keyOf(columns, glyph),
    glyph,
    text: columns.label[glyph.i].replace(/\s+/g, " ").trim(),
    kind: glyph.kinds[0] ?? null,
    size: strong ? sizes.mark : sizes.label,
    weight: strong ? 700 : 400,
    x: glyph.x,
    x0: glyph.x0,
    x1: glyph.x1,
    y: glyph.y,
    half: glyph.half,
    top: lane.top,
    bottom: lane.bottom,
    edges: edgesFor(glyph, window, width),
    mayShorten: true,
    tier,
  };
}

/** A label of the window stays in the window; a label of the pad stays out of it. */
function edgesFor(glyph, [left, right], width) {
  if (glyph.x1 <= left) return [0, left];
  if (glyph.x0 >= right) return [right, width];
  return [left + 3, right - 3];
}
