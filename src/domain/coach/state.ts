import * as z from "zod/mini";
import { day } from "../day-schema";
import { TIPS, type TipId } from "./tips";

/** What the member says of a tip. */
export const TIP_STATES = ["doing", "done", "aside"] as const;
export type TipState = (typeof TIP_STATES)[number];

/** Who reads the coach (design page `coaching.md` §6), or that the question was skipped. */
export const PERSONAS = [
  "sales",
  "spokesperson",
  "marketing",
  "recruiting",
  "job",
  "reader",
  "quiet",
] as const;
export type Persona = (typeof PERSONAS)[number];

const ids = TIPS.map(({ id }) => id) as [TipId, ...TipId[]];
const mark = z.strictObject({ state: z.enum(TIP_STATES), since: day });

/** What the member told the coach. */
const coachState = z.strictObject({
  version: z.literal(1),
  persona: z.exactOptional(z.enum([...PERSONAS, "skipped"])),
  tips: z.partialRecord(z.enum(ids), mark),
});
export type CoachState = z.infer<typeof coachState>;

const NOTHING_TOLD: CoachState = { version: 1, tips: {} };

/** What is stored, or nothing told where that cannot be read. */
export function parseCoachState(stored: unknown): CoachState {
  const parsed = coachState.safeParse(stored);
  return parsed.success ? parsed.data : NOTHING_TOLD;
}

/** Marks a tip on a day; without a state the mark is taken off. */
export function markedTip(
  of: CoachState,
  id: TipId,
  state: TipState | undefined,
  since: string,
): CoachState {
  const { [id]: _, ...others } = of.tips;
  return { ...of, tips: state === undefined ? others : { ...others, [id]: { state, since } } };
}
