// Labels: what fits is shown, by importance, and no label touches another, a shape or an edge.
import { boxFor, inside, linesIn, MARGIN, SIDES } from "./sides.mjs";
import { wordingsOf } from "./wordings.mjs";

const INSET = 8;

/**
 * Place labels in the order given. A wish is {key, text, size, weight, x, x0, x1, y, half,
 * top, bottom, edges: [left, right]}; all in pixels; `within` ([left, right]) where its words
 * may stand inside its own bar. `before` maps a key to the side it had, so that what stood
 * stays. `boxes` holds what is taken, and takes the labels. Gives [{wish, side, box, lines}],
 * lines being [{text, size, x0, y}], y the middle of the line.
 */
export function placeLabels(wishes, boxes, measure, before = new Map()) {
  return wishes.map((wish) => placeOne(wish, boxes, measure, before.get(wish.key))).filter(Boolean);
}

function placeOne(wish, boxes, measure, sideBefore) {
  const sides = sideBefore ? [sideBefore, ...SIDES.filter((side) => side !== sideBefore)] : SIDES;
  for (const wording of wordingsOf(wish, measure)) {
    const inBar = insideBar(wish, wording);
    if (inBar) return labelAt(wish, "inside", inBar, wording);
    for (const side of sides) {
      if (side === "inside") continue;
      const box = boxFor(wish, side, wording);
      if (!inside(box, wish) || boxes.hits(box)) continue;
      boxes.add(box);
      return labelAt(wish, side, box, wording);
    }
  }
  return null;
}

/** The place of words inside their own bar, which is taken already; null where they do not fit. */
function insideBar({ within, y, size }, { width }) {
  if (!within || within[1] - within[0] < width + INSET * 2) return null;
  const x0 = within[0] + INSET - MARGIN;
  return { x0, x1: x0 + width + MARGIN * 2, y0: y - size / 2, y1: y + size / 2 };
}

/** A label as it is drawn. */
export function labelAt(wish, side, box, wording) {
  return { wish, side, box, lines: linesIn(box, wording, side) };
}
