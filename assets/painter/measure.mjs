// How wide words are, in pixels; each is measured once.

/** A measure of words for a font family: measure(text, size in px, weight) gives pixels. */
export function makeMeasure(family) {
  const pen = document.createElement("canvas").getContext("2d");
  const known = new Map();
  return (text, size, weight = 400) => {
    const key = `${weight}|${text}`;
    let width = known.get(key);
    if (width === undefined) {
      pen.font = `${weight} 100px ${family}`;
      width = pen.measureText(text).width / 100;
      if (known.size > 20_000) known.clear();
      known.set(key, width);
    }
    return width * size;
  };
}
