import * as z from "zod/mini";
import { day } from "../days/day-schema";
import { PILLARS } from "../scores/pillars";
import { TIPS, type TipId } from "./tips";

/** What the member says of a tip; after `again` it is open as if nothing had been stored. */
const TIP_STATES = ["doing", "done", "aside", "again"] as const;
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

const tipId = z.enum(TIPS.map(({ id }) => id) as [TipId, ...TipId[]]);

const entry = z.strictObject({
  day,
  id: tipId,
  state: z.enum(TIP_STATES),
  /** The pillar that a habit should move, as the member stored when it began. */
  moves: z.exactOptional(z.enum(PILLARS)),
});
export type LogEntry = z.infer<typeof entry>;

/** What the member told the coach. */
const coachState = z.strictObject({
  version: z.literal(2),
  persona: z.exactOptional(z.enum([...PERSONAS, "skipped"])),
  /** Whether a goal or a bonus at work hangs on the index, or that the question was skipped. */
  target: z.exactOptional(z.enum(["yes", "no", "skipped"])),
  /** What was stored of tips and when, oldest first; one entry a tip and day. */
  log: z.array(entry),
  /** The tip that was shown on a day, so that there is no other one on it. */
  daily: z.exactOptional(z.strictObject({ day, id: tipId })),
});
export type CoachState = z.infer<typeof coachState>;

export const NOTHING_TOLD: CoachState = { version: 2, log: [] };

/** Version 1 knew of each tip only the last that was stored. */
const coachStateV1 = z.strictObject({
  version: z.literal(1),
  persona: z.exactOptional(z.enum([...PERSONAS, "skipped"])),
  tips: z.partialRecord(
    tipId,
    z.strictObject({ state: z.enum(["doing", "done", "aside"]), since: day }),
  ),
});

/**
 * What is stored, without the parts that cannot be read: one of them, say a tip of a later version,
 * must not take the rest with it.
 */
export function parseCoachState(stored: unknown): CoachState {
  const old = coachStateV1.safeParse(stored);
  const state = old.success ? fromV1(old.data) : stored;
  if (!isVersion(state, NOTHING_TOLD.version)) return NOTHING_TOLD;
  const part = (name: "persona" | "target" | "daily") => {
    const { data } = coachState.shape[name].safeParse(state[name]);
    return data === undefined ? {} : { [name]: data };
  };
  const entries = Array.isArray(state.log) ? state.log : [];
  return {
    ...NOTHING_TOLD,
    ...part("persona"),
    ...part("target"),
    ...part("daily"),
    log: entries.flatMap((one) => entry.safeParse(one).data ?? []),
  };
}

/** Whether something stored says that it is of that version. */
function isVersion(stored: unknown, version: number): stored is Record<string, unknown> {
  return (
    typeof stored === "object" &&
    stored !== null &&
    "version" in stored &&
    stored.version === version
  );
}

function fromV1({ tips, ...rest }: z.infer<typeof coachStateV1>): CoachState {
  const log = TIPS.flatMap(({ id }): LogEntry[] => {
    const mark = tips[id];
    return mark ? [{ day: mark.since, id, state: mark.state }] : [];
  });
  return { ...rest, version: 2, log: log.toSorted((one, other) => (one.day < other.day ? -1 : 1)) };
}
