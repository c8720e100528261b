// Boxes that must not touch, in a coarse grid so that asking is cheap.

const CELL = 64;

/** A set of boxes {x0, y0, x1, y1} in pixels. */
export class Boxes {
  #cells = new Map();

  /** Take a place. */
  add(box) {
    this.#each(box, (key) => {
      const cell = this.#cells.get(key);
      if (cell) cell.push(box);
      else this.#cells.set(key, [box]);
      return false;
    });
    return box;
  }

  /** Give a place back; the box is marked as gone. */
  remove(box) {
    box.gone = true;
  }

  /** The boxes that stand in a place. */
  at(box) {
    const found = new Set();
    this.#each(box, (key) => {
      for (const other of this.#cells.get(key) ?? []) if (!other.gone && meet(box, other)) found.add(other);
      return false;
    });
    return [...found];
  }

  /** Whether the place is taken. */
  hits(box) {
    return this.#each(box, (key) => {
      const cell = this.#cells.get(key);
      return cell !== undefined && cell.some((other) => !other.gone && meet(box, other));
    });
  }

  #each({ x0, y0, x1, y1 }, visit) {
    const lastRow = Math.floor(y1 / CELL);
    const lastColumn = Math.floor(x1 / CELL);
    for (let row = Math.floor(y0 / CELL); row <= lastRow; row += 1) {
      for (let column = Math.floor(x0 / CELL); column <= lastColumn; column += 1) {
        if (visit(row * 1_000_003 + column)) return true;
      }
    }
    return false;
  }
}

/** Whether two boxes share any area. */
export function meet(a, b) {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}
