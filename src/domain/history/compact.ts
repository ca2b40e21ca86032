import * as z from "zod/mini";
import { addDays, dayNumber } from "../days/calendar";
import type { Day } from "../days/day";
import { source } from "../reading/reading";
import { GROUPS } from "../scores/groups";
import { PILLARS } from "../scores/pillars";
import { type DeletedDay, deletedDay } from "./deleted-day";
import { type Snapshot, snapshot } from "./snapshot";

/** Three months of a year: "2026q4". Quarters sort as text. */
export type Quarter = string;

/**
 * A day as numbers: which of the quarter, counted from 0, and its edition; of a deleted day nothing
 * more. Then the source, as its place in `SOURCES` and beyond them where it was corrected; `takenAt`,
 * in seconds from the day's midnight in UTC; how many seconds before that it was first taken; four
 * pillars, the total shown, three ranks, three averages. What is not known is null.
 */
type Row = (number | null)[];

/** The days of a quarter: the core of each with its first instant, and nothing else. */
export const quarterRows = z.strictObject({
  format: z.literal(1),
  rows: z.array(z.array(z.nullable(z.number())).check(z.minLength(2), z.maxLength(16))),
});
export type QuarterRows = z.infer<typeof quarterRows>;

/** By number in every row that is stored: only ever added to. */
const SOURCES = source.options;

export function quarterOf(day: Day): Quarter {
  return `${day.slice(0, 4)}q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** @returns the first day of a quarter */
export function firstOf(quarter: Quarter): Day {
  const month = Number(quarter.slice(5)) * 3 - 2;
  return `${quarter.slice(0, 4)}-${String(month).padStart(2, "0")}-01`;
}

/** @returns the first day after a quarter */
export function firstAfter(quarter: Quarter): Day {
  return firstOf(quarterOf(addDays(firstOf(quarter), 93)));
}

/** Days of one quarter as rows, in the order given. */
export function compact(
  quarter: Quarter,
  { snapshots, deleted }: { snapshots: readonly Snapshot[]; deleted: readonly DeletedDay[] },
): QuarterRows {
  const start = dayNumber(firstOf(quarter));
  const traces = deleted.map(({ day, edition }): Row => [dayNumber(day) - start, edition]);
  const kept = snapshots.map((each): Row => [dayNumber(each.day) - start, ...numbersOf(each)]);
  return { format: 1, rows: [...kept, ...traces] };
}

function numbersOf({ day, pillars, groups, ...rest }: Snapshot): Row {
  const seconds = secondsIn(rest.takenAt, day);
  const row = [
    rest.edition ?? 0,
    SOURCES.indexOf(rest.source) + (rest.corrected ? SOURCES.length : 0),
    seconds,
    seconds - secondsIn(rest.firstTakenAt, day),
    ...PILLARS.map((pillar) => pillars[pillar]),
    rest.displayedTotal ?? null,
    ...GROUPS.map((group) => groups[group]?.rank ?? null),
    ...GROUPS.map((group) => groups[group]?.average ?? null),
  ];
  return row.slice(0, row.findLastIndex((part) => part !== null) + 1);
}

/**
 * What rows say.
 *
 * @returns the days that can be read, and how many cannot
 */
export function expand(
  quarter: Quarter,
  { rows }: QuarterRows,
): { snapshots: Snapshot[]; deleted: DeletedDay[]; unreadable: number } {
  const snapshots: Snapshot[] = [];
  const deleted: DeletedDay[] = [];
  for (const row of rows) {
    const day = addDays(firstOf(quarter), row[0] ?? 0);
    const trace =
      row.length === 2 ? deletedDay.safeParse({ day, edition: row[1] }).data : undefined;
    const kept = row.length > 2 ? snapshot.safeParse(snapshotIn(day, row)).data : undefined;
    if (trace) deleted.push(trace);
    if (kept) snapshots.push(kept);
  }
  return { snapshots, deleted, unreadable: rows.length - snapshots.length - deleted.length };
}

/** What a row says of a day, unchecked. */
function snapshotIn(day: Day, [, edition, told, seconds, before, ...rest]: Row): unknown {
  const known = <Name extends string>(name: Name, value: number | null | undefined) =>
    value == null ? {} : { [name]: value };
  const groups = GROUPS.map((group, place) => {
    const parts = { ...known("rank", rest[5 + place]), ...known("average", rest[8 + place]) };
    return [group, parts] as const;
  });
  return {
    day,
    takenAt: instantOf(day, seconds ?? Number.NaN),
    firstTakenAt: instantOf(day, (seconds ?? Number.NaN) - (before ?? 0)),
    pillars: Object.fromEntries(PILLARS.map((pillar, place) => [pillar, rest[place]])),
    ...known("displayedTotal", rest[4]),
    groups: Object.fromEntries(groups.filter(([, parts]) => Object.keys(parts).length > 0)),
    source: SOURCES[(told ?? 0) % SOURCES.length],
    ...known("edition", edition === 0 ? null : edition),
    ...((told ?? 0) >= SOURCES.length && { corrected: true }),
  };
}

function secondsIn(instant: string, day: Day): number {
  return Math.floor((Date.parse(instant) - Date.parse(day)) / 1000);
}

/** @returns text that is no instant where the seconds are none */
function instantOf(day: Day, seconds: number): string {
  const instant = new Date(Date.parse(day) + seconds * 1000);
  return Number.isNaN(instant.getTime()) ? "" : instant.toISOString();
}
