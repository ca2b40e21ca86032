import { addDays } from "../days/calendar";
import type { Day } from "../days/day";
import type { Pillar } from "../scores/pillars";
import type { CoachState, LogEntry, TipState } from "./state";
import { TIPS, type Tip, type TipId } from "./tips";
import { LONGEST_DAYS } from "./trial";

/** What the member said last of a tip, and when; of a habit also when it began and what for. */
export type TipStatus = {
  state: Exclude<TipState, "again">;
  since: Day;
  begun?: Day;
  moves?: Pillar;
};
export type TipStatuses = Partial<Record<TipId, TipStatus>>;

/** How each tip stands now; one that is open has no entry. */
export function tipStatuses(log: readonly LogEntry[]): TipStatuses {
  const marks: TipStatuses = {};
  for (const { day, id, state, moves } of log) {
    const { begun, moves: aim } = marks[id] ?? {};
    if (state === "again") delete marks[id];
    else if (state === "doing")
      marks[id] = { state, since: day, begun: day, ...(moves && { moves }) };
    else marks[id] = { state, since: day, ...(begun && { begun }), ...(aim && { moves: aim }) };
  }
  return marks;
}

/**
 * Marks a tip on a day; what was said of it earlier that day gives way. One habit at a time: what
 * the member was doing ends where another one begins.
 *
 * @param moves the pillar that a habit should move
 */
export function withTipStatus(
  of: CoachState,
  id: TipId,
  state: TipState,
  day: Day,
  moves?: Pillar,
): CoachState {
  const others = state === "doing" ? ended(of.log, id, day) : of.log;
  return { ...of, log: withEntry(others, { day, id, state, ...(moves && { moves }) }) };
}

/** Every habit but that one ends. */
function ended(log: readonly LogEntry[], but: TipId, day: Day): LogEntry[] {
  const marks = tipStatuses(log);
  return TIPS.filter(({ id }) => id !== but && marks[id]?.state === "doing").reduce(
    (rest, { id }) => withEntry(rest, { day, id, state: "again" }),
    [...log],
  );
}

/** A word that was taken back on the same day leaves no trace. */
function withEntry(log: readonly LogEntry[], entry: LogEntry): LogEntry[] {
  const before = log.filter(({ id, day }) => id !== entry.id || day !== entry.day);
  const isOpen = tipStatuses(before)[entry.id] === undefined;
  return entry.state === "again" && isOpen ? before : [...before, entry];
}

/** The tip the member is doing, since when, and the pillar it should move. */
export type Habit = { tip: Tip; since: Day; moves: Pillar };

/** The one habit that is under way. */
export function habitOf({ log }: Pick<CoachState, "log">): Habit | undefined {
  const marks = tipStatuses(log);
  const tip = TIPS.findLast(({ id }) => marks[id]?.state === "doing");
  const mark = tip && marks[tip.id];
  return tip && mark && { tip, since: mark.since, moves: mark.moves ?? tip.pillar };
}

/** Whether a habit is still being tried: until then no other change is proposed. */
export function isTrying({ since }: Habit, today: Day): boolean {
  return today < addDays(since, LONGEST_DAYS);
}
