import { day, instant } from "../days/day-schema";
import type { Snapshot } from "../history/snapshot";
import { type Group, language, source } from "../reading/reading";
import { GROUPS, type GroupName } from "../scores/groups";
import { PILLARS, type Pillar, type Pillars, total } from "../scores/pillars";
import {
  type Check,
  hundred,
  isNumeric,
  parsed,
  rank,
  score,
  shown,
  size,
  text,
  yesOrNo,
} from "./cells";
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
  /** Whether a number from 0 to 100 stands in its cells. */
  isNumber: boolean;
  write: (snapshot: Snapshot, note: string | undefined) => CsvValue;
  /** Puts what a cell says into the draft; an empty one says nothing. False when it cannot be meant. */
  read: (cell: string, draft: Draft) => boolean;
};

/** @param put where a value goes that was read */
function column<Value extends CsvValue>(
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
  return { name, isNumber: isNumeric(check), write, read };
}

type GroupNumber = "rank" | "average" | "size";

function groupNumber(group: GroupName, part: GroupNumber, check: Check<number>): Column {
  return column(
    `${group}_${part}`,
    (s) => s.groups[group]?.[part],
    check,
    (value, draft) => {
      draft.groups[group] = { ...draft.groups[group], [part]: value };
    },
  );
}

function groupPillar(group: GroupName, pillar: Pillar): Column {
  const write: Column["write"] = (s) => s.groups[group]?.pillars?.[pillar];
  return column(`${group}_${pillar}`, write, score, (value, draft) => {
    const pillars = { ...draft.groups[group]?.pillars, [pillar]: value };
    draft.groups[group] = { ...draft.groups[group], pillars };
  });
}

const pillarColumn = (pillar: Pillar) =>
  column(
    pillar,
    (s) => s.pillars[pillar],
    score,
    (value, draft) => {
      draft.pillars[pillar] = value;
    },
  );

/** The columns in their stable order, as the design page `product.md` lists them. */
export const COLUMNS: readonly Column[] = [
  column(
    "day",
    (s) => s.day,
    parsed(day),
    (value, draft) => {
      draft.day = value;
    },
  ),
  column(
    "taken_at",
    (s) => s.takenAt,
    parsed(instant),
    (value, draft) => {
      draft.takenAt = value;
    },
  ),
  column(
    "total",
    (s) => total(s.pillars),
    hundred,
    (value, draft) => {
      draft.total = value;
    },
  ),
  column(
    "displayed_total",
    (s) => s.displayedTotal,
    shown,
    (value, draft) => {
      draft.displayedTotal = value;
    },
  ),
  ...PILLARS.map(pillarColumn),
  ...GROUPS.flatMap((group) => [
    groupNumber(group, "rank", rank),
    groupNumber(group, "average", hundred),
  ]),
  ...GROUPS.map((group) => groupNumber(group, "size", size)),
  column(
    "industry_name",
    (s) => s.groups.industry?.name,
    text,
    (value, draft) => {
      draft.groups.industry = { ...draft.groups.industry, name: value };
    },
  ),
  ...GROUPS.flatMap((group) => PILLARS.map((pillar) => groupPillar(group, pillar))),
  column(
    "seat",
    (s) => s.seat,
    yesOrNo,
    (value, draft) => {
      draft.seat = value;
    },
  ),
  column(
    "source",
    (s) => s.source,
    parsed(source),
    (value, draft) => {
      draft.source = value;
    },
  ),
  column(
    "language",
    (s) => s.language,
    parsed(language),
    (value, draft) => {
      draft.language = value;
    },
  ),
  column(
    "first_taken_at",
    (s) => s.firstTakenAt,
    parsed(instant),
    (value, draft) => {
      draft.firstTakenAt = value;
    },
  ),
  // The member's own note on the day stands last.
  column(
    "mark",
    (_, note) => note,
    text,
    (value, draft) => {
      draft.note = value;
    },
  ),
];
