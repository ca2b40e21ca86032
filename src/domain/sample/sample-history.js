/**
 * A made-up history that looks like a real one: small steps, values that stand still for days, a
 * day missing now and then (design page `ssi-page.md` §4). Always the same for the same arguments.
 * Plain JavaScript, since our tools run it without a build: so it imports nothing.
 *
 * @typedef {import("../history/snapshot").Snapshot} Snapshot
 */

/** @typedef {import("../scores/pillars").Pillars} Pillars */

/** Where a history ends that nothing follows. */
const END = { brand: 20.998, people: 6.4, insights: 10.25, relationships: 15 };

const DAY_MS = 86_400_000;

/** What a year brings, in points of a pillar. */
const YEARLY = 3.2;

/** A small generator of numbers in 0–1, the same ones every time (mulberry32). */
function numbers(seed = 7) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * So many calendar days earlier at the same time on the wall: some days have 23 or 25 hours.
 *
 * @param {Date} moment
 * @param {number} days
 */
export function daysBefore(moment, days) {
  const before = new Date(moment);
  before.setDate(before.getDate() - days);
  return before;
}

/**
 * @param {Date} until the moment of the last snapshot
 * @param {number} days how many calendar days, at least one
 * @param {Pillars} [end] the scores of the last one
 * @returns {Snapshot[]} oldest first; fewer than `days`, since some days are missing
 */
export function sampleHistory(until, days, end = END) {
  const random = numbers();
  let pillars = end;
  const history = [];
  for (let ago = 0; ago < days; ago += 1) {
    const taken = daysBefore(until, ago);
    if (ago === 0 || random() > 0.07) history.unshift(snapshotOf(taken, pillars));
    pillars = dayBefore(pillars, random);
  }
  return history;
}

/**
 * @param {Pillars} pillars
 * @param {() => number} random
 * @returns {Pillars}
 */
function dayBefore(pillars, random) {
  const before = { ...pillars };
  for (const pillar of /** @type {(keyof Pillars)[]} */ (Object.keys(pillars))) {
    if (random() < 0.6) continue;
    // Towards the middle in the long run, so that ten years stay within the scale.
    const pull = (before[pillar] - 8) * 0.002;
    const moved = before[pillar] + (random() - 0.5) * 0.5 - YEARLY / 365 - pull;
    before[pillar] = Math.round(Math.min(25, Math.max(0.5, moved)) * 1000) / 1000;
  }
  return before;
}

/**
 * A group's mean moves by little, and slowly: up and down within half a year.
 *
 * @param {Date} taken
 * @param {number} usual
 */
function average(taken, usual) {
  return rounded(usual + 0.8 * Math.sin(taken.getTime() / DAY_MS / 29));
}

/**
 * @param {number} worst the rank of a member without any points
 * @param {number} sum the member's total
 * @param {number} mean the group's
 * @param {[number, number, number, number]} shares of its pillars, in LinkedIn's order
 */
function group(worst, sum, mean, [brand, people, insights, relationships]) {
  return {
    rank: Math.max(1, Math.round(worst - 1.2 * sum - (mean - 35) / 2)),
    average: mean,
    pillars: {
      brand: rounded(mean * brand),
      people: rounded(mean * people),
      insights: rounded(mean * insights),
      relationships: rounded(mean * relationships),
    },
  };
}

/** @param {number} value */
const rounded = (value) => Math.round(value * 1000) / 1000;

/**
 * @param {Date} taken
 * @param {Pillars} pillars
 * @returns {Snapshot}
 */
function snapshotOf(taken, pillars) {
  const sum = Object.values(pillars).reduce((all, value) => all + value, 0);
  const day = new Date(Date.UTC(taken.getFullYear(), taken.getMonth(), taken.getDate()));
  return {
    day: day.toISOString().slice(0, 10),
    takenAt: taken.toISOString(),
    firstTakenAt: taken.toISOString(),
    pillars,
    displayedTotal: Math.round(sum),
    groups: {
      industry: group(72, sum, average(taken, 34.5), [0.34, 0.16, 0.06, 0.44]),
      network: group(74, sum, average(taken, 36.3), [0.37, 0.12, 0.07, 0.44]),
    },
    source: "bars",
    language: "en",
  };
}
