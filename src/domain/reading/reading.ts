import * as z from "zod/mini";
import { LONGEST_INDUSTRY_NAME } from "../scores/groups";
import { isRank, PILLAR_MAX, round3 } from "../scores/pillars";
import { isLanguageTag } from "./language-tag";

const score = z.number().check(
  z.gte(0),
  z.lte(PILLAR_MAX),
  z.refine((value) => value === round3(value)),
);

/** The four scores, exactly as the type `Pillars` says. */
export const pillars = z.strictObject({
  brand: score,
  people: score,
  insights: score,
  relationships: score,
});

/** Where a snapshot's numbers come from: the winning reader, or the member. */
const SOURCES = [
  "bars",
  "json",
  "tables",
  "list",
  "labels",
  "confirmed",
  "typed",
  "imported",
] as const;
export const source = z.enum(SOURCES);
export type Source = z.infer<typeof source>;

const rank = z.number().check(z.refine(isRank));

const hundred = z.number().check(z.gte(0), z.lte(100));

/** LinkedIn's shown total: a whole number, 0–100. */
export const displayedTotal = z.int().check(z.gte(0), z.lte(100));

/** What the page tells of a group: every part may be missing. `average` 0–100, `size` in members. */
const group = z.strictObject({
  rank: z.exactOptional(rank),
  average: z.exactOptional(hundred),
  size: z.exactOptional(z.int().check(z.gte(1))),
  pillars: z.exactOptional(pillars),
});

/** Of the industry the name is known, too. */
const industry = z.strictObject({
  ...group.shape,
  name: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(LONGEST_INDUSTRY_NAME))),
});

/** Any of the groups; only the industry ever has a name. */
export type Group = z.infer<typeof industry>;

export const groups = z.strictObject({
  industry: z.exactOptional(industry),
  network: z.exactOptional(group),
  team: z.exactOptional(group),
});
export type Groups = z.infer<typeof groups>;

/** The language a page says it is in: "en", "pt-BR". */
export const language = z.string().check(z.refine(isLanguageTag));

/** Another place of the page showed other pillars, by more than 0.01: present and true, or absent. */
export const disputed = z.literal(true);

/** What one look at a page yields, unjudged as to whether it should be kept. */
export const reading = z.strictObject({
  pillars,
  displayedTotal: z.exactOptional(displayedTotal),
  groups,
  seat: z.exactOptional(z.boolean()),
  language: z.exactOptional(language),
  disputed: z.exactOptional(disputed),
});
export type Reading = z.infer<typeof reading>;
