import * as z from "zod/mini";
import { type Pillar, type Pillars, pillars as pillarsSchema, round3 } from "../../domain/pillars";
import {
  type Group,
  type GroupName,
  type Groups,
  group as groupSchema,
} from "../../domain/reading";
import type { Found, Reader } from "./candidate";
import { DATA_ELEMENT, DATA_MARK } from "./selectors";

/** LinkedIn's names for the pillars (E-4) and groups (E-7 to E-9), design page `ssi-page.md` §3. */
const PILLAR_NAMES: Record<string, Pillar> = {
  PROFESSIONAL_BRAND: "brand",
  FIND_RIGHT_PEOPLE: "people",
  INSIGHT_ENGAGEMENT: "insights",
  STRONG_RELATIONSHIP: "relationships",
};
const GROUP_NAMES: Record<string, GroupName> = {
  INDUSTRY: "industry",
  NETWORK: "network",
  TEAM: "team",
};

const subScores = z.array(z.object({ pillar: z.string(), score: z.number() }));
const score = z.object({ overall: z.number(), subScores });
const groupScore = z.object({
  groupType: z.string(),
  rank: z.optional(z.unknown()),
  groupSize: z.optional(z.unknown()),
  industry: z.optional(z.unknown()),
  score: z.optional(z.unknown()),
});
const answer = z.object({
  activeSeat: z.optional(z.unknown()),
  memberScore: score,
  groupScore: z.optional(z.array(z.unknown())),
});

/**
 * The page's own data, embedded as JSON text in a `code` element: the second reader. It reads by
 * name, never by position, and is never asked for: only what the page already holds is read.
 */
export const json: Reader = {
  source: "json",
  read(page) {
    for (const element of page.getElementsByTagName(DATA_ELEMENT)) {
      const text = element.textContent ?? "";
      const found = text.includes(DATA_MARK) ? readAnswer(text) : undefined;
      if (found) return found;
    }
    return undefined;
  },
};

function readAnswer(text: string): Found | undefined {
  const data = findAnswer(parse(text), 4);
  if (!data) return undefined;
  const pillars = readPillars(data.memberScore.subScores);
  const groups: Groups = {};
  for (const raw of data.groupScore ?? []) readGroup(raw, groups);
  return {
    pillars,
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

/** The answer may stand inside the envelopes LinkedIn wraps its data in, at most `depth` deep. */
function findAnswer(value: unknown, depth: number): z.infer<typeof answer> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const parsed = answer.safeParse(value);
  if (parsed.success) return parsed.data;
  if (depth === 0) return undefined;
  for (const inner of Object.values(value)) {
    const found = findAnswer(inner, depth - 1);
    if (found) return found;
  }
  return undefined;
}

/** A pillar named twice with different scores is not known. */
function readPillars(scores: z.infer<typeof subScores>): Partial<Pillars> {
  const found = new Map<Pillar, number | undefined>();
  for (const { pillar, score } of scores) {
    const name = PILLAR_NAMES[pillar];
    if (!name) continue;
    found.set(name, found.has(name) && found.get(name) !== score ? undefined : score);
  }
  return Object.fromEntries([...found].filter(([, value]) => value !== undefined));
}

/** Every part of a group stands or falls by itself: one odd value does not cost the others. */
function readGroup(raw: unknown, groups: Groups): void {
  const parsed = groupScore.safeParse(raw);
  if (!parsed.success) return;
  const name = GROUP_NAMES[parsed.data.groupType];
  if (!name || groups[name]) return;
  const parsedScore = score.safeParse(parsed.data.score);
  const candidate = {
    rank: parsed.data.rank,
    size: parsed.data.groupSize,
    name: name === "industry" ? parsed.data.industry : undefined,
    average: parsedScore.success ? round3(parsedScore.data.overall) : undefined,
    pillars: parsedScore.success ? readGroupPillars(parsedScore.data.subScores) : undefined,
  };
  const group: Group = {};
  for (const key of Object.keys(candidate) as (keyof Group)[]) {
    const part = groupSchema.safeParse({ [key]: candidate[key] });
    if (candidate[key] !== undefined && part.success) Object.assign(group, part.data);
  }
  if (Object.keys(group).length > 0) groups[name] = group;
}

function readGroupPillars(scores: z.infer<typeof subScores>): Pillars | undefined {
  const found = readPillars(scores);
  const rounded = Object.fromEntries(
    Object.entries(found).map(([pillar, value]) => [pillar, round3(value)]),
  );
  const parsed = pillarsSchema.safeParse(rounded);
  return parsed.success ? parsed.data : undefined;
}
