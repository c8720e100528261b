// How an open end fades.

const FADE = 26;
/** The strength of the steps in which an end fades, outwards. */
export const FADES = [0.75, 0.45, 0.2];

/** How much of a range fades at an open end, in pixels. */
export function fadeOf(from, to) {
  return Math.min(FADE, (to - from) / 3);
}
