// Binary search in sorted arrays.

/** The first place in `sorted` whose value is at least `value`. */
export function atLeast(sorted, value) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretch [from, to) of a lane's order in which everything lies that reaches into [first, last]. */
export function stretchOf(lane, first, last) {
  return [atLeast(lane.reach, first), atLeast(lane.starts, last)];
}
