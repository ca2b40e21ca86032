import type { Snapshot } from "../history/snapshot";
import type { Group } from "../reading/reading";
import { decimal } from "../scores/decimal";
import type { GroupName } from "../scores/groups";
import type { Pillar, Pillars } from "../scores/pillars";
import type { Check, Scale } from "./cells";
import type { CsvValue } from "./csv-text";

/** What the cells of a row have said so far: any part may be missing, and nothing is checked whole. */
export type Draft = Partial<Omit<Snapshot, "pillars" | "groups">> & {
  pillars: Partial<Pillars>;
  groups: Partial<Record<GroupName, Omit<Group, "pillars"> & { pillars?: Partial<Pillars> }>>;
  total?: number;
  note?: string;
};

type ScoreName = Pillar | `${GroupName}_${Pillar | "rank" | "average" | "size"}`;

export type ColumnName =
  | ScoreName
  | "day"
  | "taken_at"
  | "total"
  | "displayed_total"
  | "industry_name"
  | "seat"
  | "source"
  | "language"
  | "first_taken_at"
  | "mark";

/** One column of the history's CSV, both ways. */
export type Column = {
  name: ColumnName;
  write: (snapshot: Snapshot, note: string | undefined) => CsvValue;
  /** Puts what a cell says into the draft; an empty one says nothing. False when it cannot be meant. */
  read: (cell: string, draft: Draft) => boolean;
  /** The same of a number from 0 to 100; without it no such number stands in the column. */
  readNumber?: (value: number, draft: Draft) => boolean;
};

/** A column of texts and the like; `put` takes what was read. */
export function column<Value extends CsvValue>(
  name: ColumnName,
  write: Column["write"],
  check: Check<Value>,
  put: (value: Value, draft: Draft) => void,
): Column {
  const read: Column["read"] = (cell, draft) => {
    if (cell === "") return true;
    const value = check(cell);
    if (value === undefined) return false;
    put(value, draft);
    return true;
  };
  return { name, write, read };
}

/** A column of numbers from 0 to 100. */
export function numbers(
  name: ColumnName,
  write: Column["write"],
  scale: Scale,
  put: (value: number, draft: Draft) => void,
): Column {
  const readNumber = (number: number, draft: Draft) => {
    const value = scale(number);
    if (value !== undefined) put(value, draft);
    return value !== undefined;
  };
  const read = (cell: string, draft: Draft) =>
    cell === "" || readNumber(decimal(cell) ?? Number.NaN, draft);
  return { name, write, read, readNumber };
}
