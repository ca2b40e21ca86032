/**
 * A made-up history that looks like a real one: small steps, values that stand still for days, a
 * day missing now and then (design page `ssi-page.md` §4). Always the same for the same arguments.
 *
 * @typedef {import("../src/domain/snapshot").Snapshot} Snapshot
 */

const STARTS = { brand: 17.4, people: 5.2, insights: 6.1, relationships: 13.3 };
const DAY_MS = 86_400_000;

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
 * @returns {Snapshot[]} oldest first; fewer than `days`, since some days are missing
 */
export function sampleHistory(until, days) {
  const random = numbers();
  const scores = { ...STARTS };
  const history = [];
  for (let ago = days - 1; ago >= 0; ago -= 1) {
    step(scores, random, days);
    if (ago > 0 && random() < 0.07) continue;
    const taken = new Date(until.getTime() - ago * DAY_MS);
    history.push(snapshotOf(taken, { ...scores }));
  }
  return history;
}

/**
 * @param {typeof STARTS} scores
 * @param {() => number} random
 * @param {number} days
 */
function step(scores, random, days) {
  for (const pillar of /** @type {(keyof typeof STARTS)[]} */ (Object.keys(scores))) {
    if (random() < 0.6) continue;
    const drift = 3.2 / days;
    const moved = scores[pillar] + (random() - 0.5) * 0.5 + drift;
    scores[pillar] = Math.round(Math.min(25, Math.max(0, moved)) * 1000) / 1000;
  }
}

/**
 * @param {Date} taken
 * @param {typeof STARTS} pillars
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
      industry: { rank: Math.max(1, Math.round(75 - 1.2 * sum)), average: 34.5 },
      network: { rank: Math.max(1, Math.round(78 - 1.2 * sum)), average: 36.3 },
    },
    source: "bars",
    language: "en",
  };
}
