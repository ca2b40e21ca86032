import type { Day } from "../days/day";
import { dayRefusal } from "../days/day-limits";
import { day as daySchema } from "../days/day-schema";
import { accept } from "../reading/accept";
import type { Reading } from "../reading/reading";
import { decimal } from "../scores/decimal";
import { PILLAR_MAX, PILLARS, type Pillars, sumOf } from "../scores/pillars";

const TYPED_FIELDS = ["day", ...PILLARS, "displayedTotal", "industryRank", "networkRank"] as const;
export type TypedField = (typeof TYPED_FIELDS)[number];

/** What stands in the form, as typed. */
export type TypedText = Record<TypedField, string>;

/** Why a field is refused; the form says it in words beside the field. */
export type Refusal =
  | "missing"
  | "not-a-day"
  | "in-the-future"
  | "too-early"
  | "not-a-number"
  | "over-25"
  | "not-a-total"
  | "not-the-sum"
  | "not-a-rank";

export type Typed =
  | { day: Day; reading: Reading }
  | { refusals: Partial<Record<TypedField, Refusal>> };

/**
 * A day typed in by hand: four pillars, and if known the total LinkedIn showed and the two ranks.
 *
 * @param today the last day that can be typed
 * @returns the reading and its day, or the reason at every field that is wrong
 */
export function typedDay(text: TypedText, today: Day): Typed {
  const refusals: Partial<Record<TypedField, Refusal>> = {};
  const dayRefusal = refuseDay(text.day, today);
  if (dayRefusal) refusals.day = dayRefusal;
  const pillars: Partial<Pillars> = {};
  for (const pillar of PILLARS) {
    const value = readPillar(text[pillar]);
    if (typeof value === "number") pillars[pillar] = value;
    else refusals[pillar] = value;
  }
  const displayedTotal = readWhole(text.displayedTotal, 0);
  if (displayedTotal === "wrong") refusals.displayedTotal = "not-a-total";
  const industry = readWhole(text.industryRank, 1);
  if (industry === "wrong") refusals.industryRank = "not-a-rank";
  const network = readWhole(text.networkRank, 1);
  if (network === "wrong") refusals.networkRank = "not-a-rank";
  if (displayedTotal === "wrong" || industry === "wrong" || network === "wrong")
    return { refusals };
  if (Object.keys(refusals).length > 0) return { refusals };

  // Typed zeros are the member's own word, so they need no total beside them.
  const scores = accept({ pillars, total: displayedTotal ?? sumOf(Object.values(pillars)) });
  if (typeof scores === "string") return { refusals: { displayedTotal: "not-the-sum" } };
  const reading: Reading = {
    pillars: scores,
    groups: {
      ...(industry !== undefined && { industry: { rank: industry } }),
      ...(network !== undefined && { network: { rank: network } }),
    },
    ...(displayedTotal !== undefined && { displayedTotal }),
  };
  return { day: text.day, reading };
}

function refuseDay(text: string, today: Day): Refusal | undefined {
  if (text === "") return "missing";
  if (!daySchema.safeParse(text).success) return "not-a-day";
  return dayRefusal(text, today);
}

function readPillar(text: string): number | Refusal {
  if (text.trim() === "") return "missing";
  const value = decimal(text);
  if (value === undefined) return "not-a-number";
  return value > PILLAR_MAX ? "over-25" : value;
}

/** An optional whole number from `least` to 100; undefined when left empty. */
function readWhole(text: string, least: number): number | undefined | "wrong" {
  if (text.trim() === "") return undefined;
  const value = decimal(text);
  return value !== undefined && Number.isInteger(value) && value >= least && value <= 100
    ? value
    : "wrong";
}
