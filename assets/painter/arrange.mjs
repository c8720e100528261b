// The labels of marks, lane by lane: each at the place where all of the lane's have most of their words.
import { meet } from "./boxes.mjs";
import { labelAt } from "./labels.mjs";
import { boxFor, inside, SIDES_OF_MARKS } from "./sides.mjs";
import { wordingsOf } from "./wordings.mjs";

// A label that is left out, before its weight.
const LEFT_OUT = 120;
const STAYS = 4;
const MOST_WAYS = 16;
const MOST_TRIES = 1200;

/**
 * Place the labels of marked shapes, as `placeLabels` does; a wish has its `lane` too. Words
 * are left out only where no arrangement of the lane's labels has room for them, and of a
 * good practice last. The order of the wishes is the order of their importance.
 */
export function arrangeLabels(wishes, boxes, measure, before = new Map()) {
  const placed = [];
  for (const ofLane of byLane(wishes)) {
    const ways = ofLane.map((wish) => waysFor(wish, boxes, measure, before.get(wish.key)));
    for (const way of bestOf(ways)) {
      if (!way.box) continue;
      boxes.add(way.box);
      placed.push(labelAt(way.wish, way.side, way.box, way.wording));
    }
  }
  return placed;
}

/** Labels never leave their lane, so that each lane is a question of its own; likewise the pad. */
function byLane(wishes) {
  const lanes = new Map();
  for (const wish of wishes) {
    const key = `${wish.lane}|${wish.edges[0] > 0}|${wish.edges[1]}`;
    if (lanes.has(key)) lanes.get(key).push(wish);
    else lanes.set(key, [wish]);
  }
  return lanes.values();
}

/** The ways to place one label, the cheapest first; the last is to leave it out. */
function waysFor(wish, boxes, measure, sideBefore) {
  const weight = wish.worth ?? 1;
  const ways = [];
  for (const wording of wordingsOf(wish, measure)) {
    SIDES_OF_MARKS.forEach((side, at) => {
      const box = boxFor(wish, side, wording);
      if (!inside(box, wish) || boxes.hits(box)) return;
      const stays = side === sideBefore && wording.cost < 10 ? STAYS : 0;
      ways.push({ wish, wording, side, box, cost: (wording.cost + at * 0.1 - stays) * weight });
    });
  }
  ways.sort((a, b) => a.cost - b.cost);
  return [...ways.slice(0, MOST_WAYS), { wish, box: null, cost: LEFT_OUT * weight }];
}

/** One way for each label, none touching another, at the least cost that is found. */
function bestOf(ways) {
  const least = ways.map((list) => list[0].cost);
  const ahead = least.map((_, at) => least.slice(at).reduce((sum, cost) => sum + cost, 0));
  let [best, bestCost, tries] = [null, Infinity, 0];
  const go = (taken, cost) => {
    const at = taken.length;
    if (at === ways.length) {
      if (cost < bestCost) [best, bestCost] = [[...taken], cost];
      return;
    }
    for (const way of ways[at]) {
      if (cost + ahead[at] - least[at] + way.cost >= bestCost) return;
      if (way.box && taken.some(({ box }) => box && meet(box, way.box))) continue;
      if (best && (tries += 1) > MOST_TRIES) return;
      taken.push(way);
      go(taken, cost + way.cost);
      taken.pop();
    }
  };
  go([], 0);
  return best ?? [];
}
