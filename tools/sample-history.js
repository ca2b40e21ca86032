/**
 * A made-up history that looks like a real one: small steps, values that stand still for days, a
 * day missing now and then (design page `ssi-page.md` §4). Always the same for the same arguments.
 *
 * @typedef {import("../src/domain/snapshot").Snapshot} Snapshot
 */

/** @typedef {import("../src/domain/pillars").Pillars} Pillars */

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
    const taken = new Date(until.getTime() - ago * DAY_MS);
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
      industry: { rank: Math.max(1, Math.round(72 - 1.2 * sum)), average: 34.5 },
      network: { rank: Math.max(1, Math.round(74 - 1.2 * sum)), average: 36.3 },
    },
    source: "bars",
    language: "en",
  };
}
