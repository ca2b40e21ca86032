import * as z from "zod/mini";
import { day } from "../domain/day";
import { pageState } from "../domain/page-state";
import { reading, source } from "../domain/reading";

/**
 * The whole conversation between our contexts; the background worker answers all of it.
 * `from`: who may ask. `ssiPage` is our script on the member's SSI page, `ownPage` our popup and
 * dashboard. Payloads and answers must fit their schema exactly.
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
    answer: z.enum(["kept", "not-agreed", "clock-behind"]),
  },
  /** Why the page cannot be read right now. */
  reportState: {
    from: "ssiPage",
    payload: z.strictObject({ state: pageState }),
    answer: z.literal("noted"),
  },
  /** A day typed in by the member. */
  keepTyped: {
    from: "ownPage",
    payload: z.strictObject({ day, reading, replace: z.boolean() }),
    answer: z.enum(["kept", "exists"]),
  },
  deleteDay: {
    from: "ownPage",
    payload: z.strictObject({ day }),
    answer: z.literal("deleted"),
  },
  /** All snapshots, the consent, every setting. */
  deleteEverything: {
    from: "ownPage",
    payload: z.strictObject({}),
    answer: z.literal("deleted"),
  },
} as const;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Payload<Name extends MessageName> = z.infer<Protocol[Name]["payload"]>;
export type Answer<Name extends MessageName> = z.infer<Protocol[Name]["answer"]>;
