import { day, instant } from "../days/day-schema";
import { language, source } from "../reading/reading";
import { GROUPS, type GroupName } from "../scores/groups";
import { PILLARS, type Pillar, total } from "../scores/pillars";
import {
  hundred,
  name,
  parsed,
  rank,
  type Scale,
  score,
  shown,
  size,
  text,
  yesOrNo,
} from "./cells";
import { type Column, column, type Draft, numbers } from "./column";

const groupIn = ({ groups }: Draft, name: GroupName) => {
  groups[name] ??= {};
  return groups[name];
};

function groupNumber(group: GroupName, part: "rank" | "average", scale: Scale): Column {
  const write: Column["write"] = (s) => s.groups[group]?.[part];
  return numbers(`${group}_${part}`, write, scale, (value, draft) => {
    groupIn(draft, group)[part] = value;
  });
}

function groupPillar(group: GroupName, pillar: Pillar): Column {
  const write: Column["write"] = (s) => s.groups[group]?.pillars?.[pillar];
  return numbers(`${group}_${pillar}`, write, score, (value, draft) => {
    const one = groupIn(draft, group);
    one.pillars = { ...one.pillars, [pillar]: value };
  });
}

const pillarColumn = (pillar: Pillar) => {
  const write: Column["write"] = (s) => s.pillars[pillar];
  return numbers(pillar, write, score, (value, draft) => {
    draft.pillars[pillar] = value;
  });
};

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
  numbers(
    "total",
    (s) => total(s.pillars),
    hundred,
    (value, draft) => {
      draft.total = value;
    },
  ),
  numbers(
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
  ...GROUPS.map((group) =>
    column(
      `${group}_size`,
      (s) => s.groups[group]?.size,
      size,
      (value, draft) => {
        groupIn(draft, group).size = value;
      },
    ),
  ),
  column(
    "industry_name",
    (s) => s.groups.industry?.name,
    name,
    (value, draft) => {
      groupIn(draft, "industry").name = value;
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
