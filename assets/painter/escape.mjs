// Text from files is hostile: plotly renders some HTML in its texts (<b>, <a href>, <br>).

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * Words for a plotly text, shown letter by letter as they stand: no tag, entity or line
 * break in them is acted on.
 */
export function escapeForPlotly(words) {
  return String(words ?? "")
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/[&<>]/g, (sign) => ENTITIES[sign]);
}
