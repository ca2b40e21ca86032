import type { Day } from "../days/day";
import type { Source } from "../reading/reading";
import { GROUPS } from "../scores/groups";
import { PILLARS } from "../scores/pillars";
import type { Snapshot } from "./snapshot";

/**
 * What of a snapshot says that two of one day are the same reading, most telling first, as numbers and
 * texts that compare with `<`; undefined is what is not known. Two with equal cores are one reading,
 * though one of them may know more. The order is the one of the design page `history.md` §4.
 */
export type Core = readonly (number | string | undefined)[];

/** How far a source is believed, the readers of a page first; `bars` and `json` tell the same. */
const BELIEVED: Record<Source, number> = {
  bars: 7,
  json: 7,
  tables: 6,
  list: 5,
  labels: 4,
  confirmed: 3,
  typed: 2,
  imported: 1,
};

const HOUR_MS = 3_600_000;

/** @returns the core of a snapshot, whose parts are compared one after the other */
export function coreOf(snapshot: Snapshot): Core {
  const { day, takenAt, pillars, groups, displayedTotal, source, edition, corrected } = snapshot;
  const seconds = Math.floor(Date.parse(takenAt) / 1000);
  return [
    edition ?? 0,
    corrected ? 1 : 0,
    BELIEVED[source],
    believableSeconds(day, seconds),
    seconds,
    ...PILLARS.map((pillar) => pillars[pillar]),
    displayedTotal,
    ...GROUPS.map((group) => groups[group]?.rank),
    ...GROUPS.map((group) => groups[group]?.average),
    source,
  ];
}

/** Below zero where the first of two cores is the smaller; absent comes before present. */
export function compareCores(one: Core, other: Core): number {
  for (const [index, part] of one.entries()) {
    const opposite = other[index];
    if (part === opposite) continue;
    if (part === undefined) return -1;
    if (opposite === undefined) return 1;
    return part < opposite ? -1 : 1;
  }
  return 0;
}

/**
 * A reading of a day was taken while it was that day somewhere on earth. What a wrong clock says
 * instead counts as the start of that time, so that it does not win by being wrong.
 */
function believableSeconds(day: Day, seconds: number): number {
  const start = (Date.parse(day) - 14 * HOUR_MS) / 1000;
  const end = (Date.parse(day) + 36 * HOUR_MS) / 1000;
  return seconds >= start && seconds <= end ? seconds : start;
}
