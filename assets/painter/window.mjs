// The window: the stretch of days on screen, [first, last].

const NARROWEST = 3;

/** A window kept inside the case, never narrower than three days. */
export function clampWindow([first, last], [from, to]) {
  const whole = to - from;
  const width = Math.min(Math.max(last - first, NARROWEST), whole);
  const middle = (first + last) / 2;
  const start = Math.min(Math.max(middle - width / 2, from), to - width);
  return [start, start + width];
}

/** The window after zooming by `factor` (over 1 is closer) about a day that stays in place. */
export function zoomAbout([first, last], day, factor, whole) {
  return clampWindow([day - (day - first) / factor, day + (last - day) / factor], whole);
}

/** The window moved by so many days. */
export function panBy([first, last], days, whole) {
  return clampWindow([first + days, last + days], whole);
}

/** The window padded by half its width each side: what is drawn. */
export function padded([first, last]) {
  const half = (last - first) / 2;
  return [first - half, last + half];
}

/**
 * Whether what is drawn, {pad (days), perDay (pixels)}, still serves a window that is
 * `fieldWidth` pixels wide: the window lies in the pad, its scale within 1.4.
 */
export function serves(drawn, [first, last], fieldWidth) {
  if (!drawn) return false;
  const scale = fieldWidth / ((last - first) * drawn.perDay);
  return first >= drawn.pad[0] && last <= drawn.pad[1] && scale < 1.4 && scale > 1 / 1.4;
}
