// A composed view as a plotly figure: a few hundred elements in a dozen scatter traces.
import { shortCount } from "./clusters.mjs";
import { EXACT, THROUGHOUT, WITHIN } from "./columns.mjs";
import { escapeForPlotly } from "./escape.mjs";
import { FADES, fadeOf } from "./fade.mjs";

const SOFT = 0.42;

/**
 * Traces and layout for `composed`. `sheet` is {width, height, pad, perDay}: x in days, y
 * in pixels from the top, so that lanes are rows of one axis that does not zoom.
 */
export function figureOf(columns, composed, sheet, look) {
  const day = (x) => sheet.pad[0] + x / sheet.perDay;
  const traces = [
    ...joinTraces(composed.joins, day, look),
    ...rangeTraces(columns, composed.glyphs, day, look),
    ...pointTraces(columns, composed.glyphs, day, look),
    clusterTrace(composed.clusters, day, look),
    ...labelTraces(composed.labels, day, look),
  ].filter((trace) => trace.x.length);
  return { traces, layout: layoutOf(sheet) };
}

/** How many things plotly is asked to draw. */
export function countOf(composed) {
  return composed.glyphs.length + composed.clusters.length + composed.labels.length + composed.joins.length;
}

function layoutOf({ width, height, pad }) {
  const still = { visible: false, fixedrange: true, showgrid: false, zeroline: false, autorange: false };
  return {
    width,
    height,
    margin: { l: 0, r: 0, t: 0, b: 0, pad: 0 },
    paper_bgcolor: "rgba(0,0,0,0)",
    plot_bgcolor: "rgba(0,0,0,0)",
    showlegend: false,
    hovermode: false,
    dragmode: false,
    xaxis: { ...still, range: [...pad] },
    yaxis: { ...still, range: [height, 0] },
  };
}

function lines(segments, day, line) {
  const [x, y] = [[], []];
  for (const [x0, y0, x1, y1] of segments) {
    x.push(day(x0), day(x1), null);
    y.push(y0, y1, null);
  }
  return { type: "scatter", mode: "lines", x, y, line, hoverinfo: "skip", cliponaxis: false };
}

function joinTraces(joins, day, { colours }) {
  const of = (kind) => joins.filter((join) => join.kind === kind);
  const ends = (join) => [join.from.x, join.from.y, join.to.x, join.to.y];
  const conflicts = of("conflicting accounts");
  const middles = conflicts.map(({ from, to }) => [(from.x + to.x) / 2, (from.y + to.y) / 2]);
  return [
    lines(of("same contact").map(ends), day, { color: colours.link, width: 2.5, simplify: false }),
    lines(conflicts.map(ends), day, { color: colours.link, width: 2.5, dash: "5px,5px", simplify: false }),
    {
      ...points(middles, day),
      marker: { symbol: "x-thin-open", size: 11, color: colours.event, line: { width: 2.5, color: colours.event } },
    },
  ];
}

/** Ranges, and again those that were made thin where there is little room. */
function rangeTraces(columns, glyphs, day, look) {
  const isThin = ({ half, kinds }) => !kinds.length && half < look.sizes.dot;
  const ranges = glyphs.filter(({ range }) => range);
  return [
    ...rangesOf(columns, ranges.filter((glyph) => !isThin(glyph)), look.sizes.range, day, look),
    ...rangesOf(columns, ranges.filter(isThin), look.sizes.range * 0.55, day, look),
  ];
}

function rangesOf(columns, glyphs, width, day, { colours }) {
  const within = glyphs.filter(({ i }) => columns.form[i] === WITHIN);
  const throughout = glyphs.filter(({ i }) => columns.form[i] === THROUGHOUT);
  const whiskers = within.flatMap(({ i, from, to, y }) => [
    ...(columns.openStart[i] ? [] : [[from, y - width / 2, from, y + width / 2]]),
    ...(columns.openEnd[i] ? [] : [[to, y - width / 2, to, y + width / 2]]),
  ]);
  const soft = { color: colours.within, width, simplify: false };
  const solid = { color: colours.event, width, simplify: false };
  return [
    lines(within.map((glyph) => core(columns, glyph)), day, seeThrough(soft, SOFT)),
    ...fadeTraces(columns, within, day, soft, SOFT),
    lines(whiskers, day, { color: colours.whisker, width: 2, simplify: false }),
    lines(throughout.map((glyph) => core(columns, glyph)), day, solid),
    ...fadeTraces(columns, throughout, day, solid, 1),
  ];
}

/**
 * A line that lets through what is behind it. By its colour, not by the trace's opacity: that
 * costs a surface for each trace and frame (measured: 29 ms a frame instead of 10).
 */
function seeThrough(line, strength) {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(line.color.slice(at, at + 2), 16));
  return { ...line, color: `rgba(${red},${green},${blue},${strength})` };
}

/** A range without the parts that fade. */
function core(columns, { i, from, to, y }) {
  const fade = fadeOf(from, to);
  const start = columns.openStart[i] ? from + fade : from;
  const end = columns.openEnd[i] ? to - fade : to;
  return [start, y, Math.max(end, start + 2), y];
}

/** An open end fades in three steps, outwards. */
function fadeTraces(columns, glyphs, day, line, opacity) {
  return FADES.map((strength, step) => {
    const segments = glyphs.flatMap(({ i, from, to, y }) => {
      const part = fadeOf(from, to) / FADES.length;
      const inner = fadeOf(from, to) - step * part;
      return [
        ...(columns.openStart[i] ? [[from + inner - part, y, from + inner, y]] : []),
        ...(columns.openEnd[i] ? [[to - inner, y, to - inner + part, y]] : []),
      ];
    });
    return lines(segments, day, seeThrough(line, opacity * strength));
  });
}

function points(places, day) {
  return {
    type: "scatter",
    mode: "markers",
    x: places.map(([x]) => day(x)),
    y: places.map(([, y]) => y),
    hoverinfo: "skip",
    cliponaxis: false,
  };
}

function pointTraces(columns, glyphs, day, { colours, sizes }) {
  const plain = glyphs.filter((glyph) => !glyph.kinds.length);
  const of = (form) => plain.filter(({ i }) => columns.form[i] === form);
  const at = (form) => of(form).map(({ x, y }) => [x, y]);
  return [
    {
      ...points(at(EXACT), day),
      marker: { size: of(EXACT).map(({ half }) => Math.max(half, sizes.dot * 0.55) * 2), opacity: 1, color: colours.event, line: { width: 2, color: colours.paper } },
    },
    {
      ...points(at(WITHIN), day),
      marker: { size: of(WITHIN).map(({ half }) => half * 1.7), opacity: 1, color: colours.paper, line: { width: 3, color: colours.event } },
    },
  ];
}

function clusterTrace(clusters, day, { colours, family, sizes }) {
  return {
    ...points(clusters.map(({ x, y }) => [x, y]), day),
    mode: "markers+text",
    text: clusters.map(({ count }) => shortCount(count)),
    textposition: "middle center",
    textfont: { family, color: colours.event, size: sizes.cluster, weight: 700 },
    marker: {
      size: clusters.map(({ half }) => half * 2 - 2),
      opacity: 1,
      color: colours.count,
      line: { width: 2, color: colours.event },
    },
    uid: "counts",
  };
}

/** Quiet labels in one trace, those inside bars in another, marked ones in a third, each in its mark's colour. */
function labelTraces(labels, day, { colours, family, marks }) {
  const trace = (chosen, weight, colourOf, more = {}) => {
    const lines = chosen.flatMap(({ wish, lines: set }) => set.map((line) => ({ ...line, wish })));
    return {
      type: "scatter",
      mode: "text",
      x: lines.map(({ x0 }) => day(x0)),
      y: lines.map(({ y }) => y),
      text: lines.map(({ text }) => escapeForPlotly(text)),
      textposition: "middle right",
      textfont: { family, weight, size: lines.map(({ size }) => size), color: lines.map(({ wish }) => colourOf(wish)) },
      hoverinfo: "skip",
      cliponaxis: false,
      ...more,
    };
  };
  const isInside = ({ side }) => side === "inside";
  const isStrong = ({ wish }) => wish.weight > 400;
  return [
    trace(labels.filter((label) => !isStrong(label) && !isInside(label)), 400, () => colours.ink),
    trace(labels.filter(isInside), 400, () => colours.paper, { uid: "inbar" }),
    trace(labels.filter(isStrong), 700, ({ kind }) => (kind ? marks.get(kind).colour : colours.ink)),
  ];
}
