import * as z from "zod/mini";
import { judge } from "../../domain/judge";
import { isRank, type Pillar, type Pillars, round3 } from "../../domain/pillars";
import type { Group, GroupName, Groups } from "../../domain/reading";
import type { Found, Reader } from "./candidate";
import { readTotal } from "./read-totals";
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

/** How deep the answer may stand inside the envelopes LinkedIn wraps its data in. */
const ENVELOPES = 4;

function makeSchemas() {
  const score = z.object({
    overall: z.number(),
    subScores: z.array(z.object({ pillar: z.string(), score: z.number() })),
  });
  const unknown = z.optional(z.unknown());
  return {
    score,
    group: z.object({
      groupType: z.string(),
      rank: unknown,
      groupSize: unknown,
      industry: unknown,
      score: unknown,
    }),
    answer: z.object({
      activeSeat: unknown,
      memberScore: score,
      groupScore: z.optional(z.array(z.unknown())),
    }),
  };
}
type Schemas = ReturnType<typeof makeSchemas>;

/** Made once there is something to read with them: most pages hold no such data. */
let made: Schemas | undefined;
function schemas(): Schemas {
  made ??= makeSchemas();
  return made;
}

type Score = z.infer<Schemas["score"]>;

/**
 * The page's own data, embedded as JSON text in a `code` element: the second reader. It reads by
 * name, never by position, and is never asked for: only what the page already holds is read.
 */
export const json: Reader = {
  source: "json",
  read(page) {
    for (const element of page.getElementsByTagName(DATA_ELEMENT)) {
      const text = element.textContent ?? "";
      const found = text.includes(DATA_MARK) ? readAnswer(text, schemas()) : undefined;
      if (found) return { ...found, displayedTotal: readTotal(page) };
    }
    return undefined;
  },
};

function readAnswer(text: string, shapes: Schemas): Found | undefined {
  const data = findAnswer(parse(text), shapes, ENVELOPES);
  if (!data) return undefined;
  const groups: Groups = {};
  for (const raw of data.groupScore ?? []) readGroup(raw, shapes, groups);
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

function findAnswer(
  value: unknown,
  shapes: Schemas,
  depth: number,
): z.infer<Schemas["answer"]> | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const parsed = shapes.answer.safeParse(value);
  if (parsed.success) return parsed.data;
  if (depth === 0) return undefined;
  for (const inner of Object.values(value)) {
    const found = findAnswer(inner, shapes, depth - 1);
    if (found) return found;
  }
  return undefined;
}

/** A pillar named twice with different scores is not known. */
function readPillars({ subScores }: Score): Partial<Pillars> {
  const found = new Map<Pillar, number | undefined>();
  for (const { pillar, score } of subScores) {
    const name = PILLAR_NAMES[pillar];
    if (!name) continue;
    found.set(name, found.has(name) && found.get(name) !== score ? undefined : score);
  }
  return Object.fromEntries([...found].filter(([, value]) => value !== undefined));
}

/** Every part of a group stands or falls by itself: one odd value does not cost the others. */
function readGroup(raw: unknown, shapes: Schemas, groups: Groups): void {
  const parsed = shapes.group.safeParse(raw);
  if (!parsed.success) return;
  const { groupType, rank, groupSize, industry, score } = parsed.data;
  const name = GROUP_NAMES[groupType];
  if (!name || groups[name]) return;
  const group: Group = {};
  if (typeof rank === "number" && isRank(rank)) group.rank = rank;
  if (Number.isSafeInteger(groupSize) && Number(groupSize) > 0) group.size = Number(groupSize);
  if (name === "industry" && isName(industry)) group.name = industry;
  const scored = shapes.score.safeParse(score);
  if (scored.success) {
    const { overall } = scored.data;
    if (overall >= 0 && overall <= 100) group.average = round3(overall);
    const pillars = judge({ pillars: readPillars(scored.data) });
    if (typeof pillars !== "string") group.pillars = pillars;
  }
  if (Object.keys(group).length > 0) groups[name] = group;
}

/** As long as a snapshot keeps one. */
const isName = (value: unknown): value is string =>
  typeof value === "string" && value.length > 0 && value.length <= 200;
