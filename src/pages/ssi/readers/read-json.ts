import { accept } from "../../../domain/reading/accept";
import type { Group, Groups } from "../../../domain/reading/reading";
import { GROUPS, LONGEST_INDUSTRY_NAME } from "../../../domain/scores/groups";
import {
  byPillar,
  isRank,
  PILLARS,
  type Pillar,
  type Pillars,
  round3,
} from "../../../domain/scores/pillars";
import { agreed } from "../../text/agreed";
import { DATA_ELEMENT, DATA_MARK } from "../selectors";
import { readTotal } from "./read-totals";
import type { Found, Reader } from "./reader";

/** LinkedIn's names for the pillars (E-4) and groups (E-7 to E-9), design page `ssi-page.md` §3. */
const PILLAR_NAMES: Record<Pillar, string> = {
  brand: "PROFESSIONAL_BRAND",
  people: "FIND_RIGHT_PEOPLE",
  insights: "INSIGHT_ENGAGEMENT",
  relationships: "STRONG_RELATIONSHIP",
};
const groupNamed = (name: unknown) => GROUPS.find((group) => group.toUpperCase() === name);

/** How deep the answer may stand inside the envelopes LinkedIn wraps its data in. */
const ENVELOPES = 4;

type Score = { overall: number; subScores: { pillar: string; score: number }[] };
type Answer = { memberScore: Score; activeSeat: unknown; groupScore: unknown[] };

/*
 * By hand and not by a schema of the library that parses everything else: on LinkedIn's page its
 * start alone cost a fifth of the reader's time.
 */
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isSubScore = (value: unknown): value is Score["subScores"][number] =>
  isRecord(value) && typeof value.pillar === "string" && isNumber(value.score);
const isScore = (value: unknown): value is Score =>
  isRecord(value) &&
  isNumber(value.overall) &&
  Array.isArray(value.subScores) &&
  value.subScores.every(isSubScore);

function asAnswer({ memberScore, activeSeat, groupScore = [] }: Record<string, unknown>) {
  return isScore(memberScore) && Array.isArray(groupScore)
    ? { memberScore, activeSeat, groupScore }
    : undefined;
}

/**
 * The page's own data, embedded as JSON text in a `code` element: the second reader. It reads by
 * name, never by position, and is never asked for: only what the page already holds is read.
 */
export const json: Reader = {
  source: "json",
  isBehindPage: true,
  read(page) {
    for (const element of page.getElementsByTagName(DATA_ELEMENT)) {
      const text = element.textContent ?? "";
      const found = text.includes(DATA_MARK) ? readAnswer(text) : undefined;
      if (found) return { ...found, displayedTotal: readTotal(page) };
    }
    return undefined;
  },
};

function readAnswer(text: string): Found | undefined {
  const data = findAnswer(parse(text), ENVELOPES);
  if (!data) return undefined;
  const groups: Groups = {};
  for (const raw of data.groupScore) readGroup(raw, groups);
  return {
    pillars: readPillars(data.memberScore),
    total: data.memberScore.overall,
    groups,
    seat: typeof data.activeSeat === "boolean" ? data.activeSeat : undefined,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function findAnswer(value: unknown, depth: number): Answer | undefined {
  if (!isRecord(value)) return undefined;
  const answer = asAnswer(value);
  if (answer || depth === 0) return answer;
  for (const inner of Object.values(value)) {
    const found = findAnswer(inner, depth - 1);
    if (found) return found;
  }
  return undefined;
}

/** A pillar named twice with different scores is not known. */
function readPillars({ subScores }: Score): Partial<Pillars> {
  const values = PILLARS.map((pillar) => {
    const found = subScores.filter((one) => one.pillar === PILLAR_NAMES[pillar]);
    return agreed(found.map(({ score }) => score));
  });
  return byPillar(values);
}

/** Every part of a group stands or falls by itself: one odd value does not cost the others. */
function readGroup(raw: unknown, groups: Groups): void {
  if (!isRecord(raw)) return;
  const { groupType, rank, groupSize, industry, score } = raw;
  const name = groupNamed(groupType);
  if (!name || groups[name]) return;
  const group: Group = {};
  if (isRank(rank)) group.rank = rank;
  if (Number.isSafeInteger(groupSize) && Number(groupSize) > 0) group.size = Number(groupSize);
  if (name === "industry" && isName(industry)) group.name = industry;
  if (isScore(score)) {
    const { overall } = score;
    if (overall >= 0 && overall <= 100) group.average = round3(overall);
    const pillars = accept({ pillars: readPillars(score) });
    if (typeof pillars !== "string") group.pillars = pillars;
  }
  if (Object.keys(group).length > 0) groups[name] = group;
}

/** As long as a snapshot keeps one. */
const isName = (value: unknown): value is string =>
  typeof value === "string" && value.length > 0 && value.length <= LONGEST_INDUSTRY_NAME;
