// The look of the picture for a theme and a size, from assets/look.json.
import LOOK from "../look.json" with { type: "json" };

export const MARK_ORDER = LOOK.marks.map((mark) => mark.kind);
export const FAMILY = LOOK.family;
export const FORMS = LOOK.forms;
export const SEEN = LOOK.seen;
const PHONE = 640;

/** Colours, sizes, marks and bars for a theme ("light", "dark"), a width in pixels and the wall. */
export function lookFor(theme, width, isWall) {
  const shade = theme === "dark" ? "dark" : "light";
  const colours = LOOK.themes[shade];
  const isPhone = width < PHONE;
  return {
    isPhone,
    family: LOOK.family,
    colours: { ...colours, count: shade === "dark" ? "#26323e" : "#e3e9ef" },
    sizes: LOOK.sizes[isPhone ? "phone" : isWall ? "wall" : "desk"],
    outline: LOOK.outline,
    marks: new Map(LOOK.marks.map((mark) => [mark.kind, { ...mark, colour: mark[shade] }])),
    bars: Object.fromEntries(Object.entries(LOOK.bars).map(([kind, both]) => [kind, both[shade]])),
  };
}
