import * as z from "zod/mini";
import { day, instant } from "../domain/day";
import { pageState } from "../domain/page-state";
import { reading, source } from "../domain/reading";

/**
 * The whole conversation between our contexts; the background worker answers all of it.
 * `from`: who may ask. `ssiPage` is our script on the member's SSI page, `ownPage` our popup and
 * dashboard. A payload must fit its schema exactly, or there is no answer.
 */
export const protocol = {
  /** A reading accepted on the page, `ageMs` milliseconds ago. Answered when it is stored. */
  keepReading: {
    from: "ssiPage",
    payload: z.strictObject({
      reading,
      source,
      ageMs: z.number().check(z.gte(0), z.lte(600_000)),
    }),
  },
  /** Why the page cannot be read right now, and what the member may be asked about. */
  reportState: {
    from: "ssiPage",
    payload: z.strictObject({ state: pageState, proposal: z.exactOptional(reading) }),
  },
  /** The member's answer to the proposal of the attempt at that instant. */
  answerProposal: {
    from: "ownPage",
    payload: z.strictObject({ at: instant, isMine: z.boolean() }),
  },
  /** A day typed in by the member. */
  keepTyped: {
    from: "ownPage",
    payload: z.strictObject({ day, reading, replace: z.boolean() }),
  },
  deleteDay: { from: "ownPage", payload: z.strictObject({ day }) },
  /** All snapshots, the consent, every setting. */
  deleteEverything: { from: "ownPage", payload: z.strictObject({}) },
} as const;

/** What each message is answered with, once the work is done. */
export type Answers = {
  keepReading: "kept" | "not-agreed" | "clock-behind";
  reportState: "noted";
  answerProposal: "kept" | "dropped" | "gone" | "not-agreed" | "clock-behind";
  keepTyped: "kept" | "exists";
  deleteDay: "deleted";
  deleteEverything: "deleted";
};

export type MessageName = keyof typeof protocol;
export type Payload<Name extends MessageName> = z.infer<(typeof protocol)[Name]["payload"]>;
