import { type TodayFacts, todayStatus } from "../../src/domain/today/today-status";

/** Noon by the wall, so that the day is the same in every time zone of the machine. */
export const at = (hour: number) => new Date(2026, 10, 23, hour).toISOString();

const KNOWN: TodayFacts = {
  isAgreed: true,
  isPermissionLost: false,
  today: "2026-11-23",
  now: at(16),
  snapshots: [],
  openedOn: "other-page",
  attempt: undefined,
  startedAt: undefined,
};
/** How a day stands on which nothing is known but the changes. */
export const of = (changes: Partial<TodayFacts>) => todayStatus({ ...KNOWN, ...changes });
