import * as z from "zod/mini";
import { addDays } from "../days/calendar";
import type { Day } from "../days/day";
import { day, instant } from "../days/day-schema";
import type { Snapshot } from "../history/snapshot";
import { reading, source } from "../reading/reading";
import { historyId } from "./histories";
import { isOtherMember } from "./other-member";

/** So long a reading waits for the member's answer, in days. */
const ASIDE_DAYS = 7;

export const ASIDE_VERSION = 1;

/** Why a reading was not kept at once. */
const why = z.enum(["other-member", "new-container"]);

/** A reading that is in no history yet: only the member can tell whose it is. */
const asideReading = z.strictObject({
  day,
  takenAt: instant,
  reading,
  source,
  why,
  /** The history it would have gone into. */
  history: historyId,
  /** The container of Firefox its tab was in. */
  container: z.exactOptional(z.string().check(z.maxLength(100))),
  /** The member said that such readings are not to be kept. */
  isLeftOut: z.exactOptional(z.literal(true)),
});
export type AsideReading = z.infer<typeof asideReading>;

const aside = z.strictObject({
  version: z.literal(ASIDE_VERSION),
  readings: z.array(asideReading),
});
export type Aside = z.infer<typeof aside>;

const NOTHING_ASIDE: Aside = { version: ASIDE_VERSION, readings: [] };

/** As stored, without what has waited for too long. */
export function parseAside(stored: unknown, today: Day): Aside {
  const { readings } = aside.safeParse(stored).data ?? NOTHING_ASIDE;
  const since = addDays(today, -ASIDE_DAYS);
  return { version: ASIDE_VERSION, readings: readings.filter((one) => one.day > since) };
}

/**
 * Puts a reading aside; it takes the place of one of the same day, history and container. The same
 * numbers once more leave all as it is, since the member may just be answering.
 */
export function withAside(aside: Aside, put: AsideReading): Aside {
  const { version, readings } = aside;
  const before = readings.find((one) => isSamePlace(one, put));
  if (before && saysSame(before, put)) return aside;
  return { version, readings: [...readings.filter((one) => one !== before), put] };
}

/** The same without those. */
export function withoutAside({ version, readings }: Aside, gone: readonly AsideReading[]): Aside {
  const taken = new Set(gone.map(({ takenAt }) => takenAt));
  return { version, readings: readings.filter(({ takenAt }) => !taken.has(takenAt)) };
}

/** What the member is still to be asked about, the newest of it. */
export function askedAbout({ readings }: Aside): AsideReading | undefined {
  return readings.findLast(({ isLeftOut }) => !isLeftOut);
}

/** Whether the member has said of readings like this one that they are not to be kept. */
export function isLeftOutBefore({ readings }: Aside, put: AsideReading): boolean {
  return readings.some((one) => one.isLeftOut && isAlike(one, put));
}

/** Those that an answer to one holds for: of the same place, and of what may be one member. */
export function alike({ readings }: Aside, asked: AsideReading): AsideReading[] {
  return readings.filter((one) => !one.isLeftOut && isAlike(one, asked));
}

const saysSame = (one: AsideReading, other: AsideReading) =>
  one.isLeftOut === other.isLeftOut &&
  JSON.stringify(one.reading) === JSON.stringify(other.reading);

const isSamePlace = (one: AsideReading, other: AsideReading) =>
  one.day === other.day && isAtSame(one, other);

const isAtSame = (one: AsideReading, other: AsideReading) =>
  one.history === other.history && one.container === other.container;

function isAlike(one: AsideReading, other: AsideReading): boolean {
  return isAtSame(one, other) && !isOtherMember(snapshotOf(one), snapshotOf(other));
}

/** As it would be kept, to compare it by. */
function snapshotOf({ day: of, takenAt, reading: read, source: from }: AsideReading) {
  const snapshot: Snapshot = { day: of, takenAt, firstTakenAt: takenAt, ...read, source: from };
  return snapshot;
}
