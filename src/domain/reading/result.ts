import * as z from "zod/mini";
import { instant } from "../days/day-schema";
import { WHYS_NOT_STORED } from "./failure";
import { pageState, type Sides } from "./page-state";
import { reading } from "./reading";

/**
 * How a reading ended: the page's state where there was none, `kept`, or what kept it from the
 * history: `clock-behind`, since the clock was set back, `not-kept`, since it could not be stored,
 * `put-aside` until the member says whose it is, and `left-out`, since they said that it is nobody's.
 */
const result = z.union([
  pageState,
  z.enum(["kept", "clock-behind", "not-kept", "put-aside", "left-out"]),
]);
export type Result = z.infer<typeof result>;

/** What crosses between our contexts of `Sides`. */
export const sides: z.ZodMiniType<Sides> = z.strictObject({
  sum: z.number().check(z.gte(0), z.lte(101)),
  shown: z.number().check(z.gte(0), z.lte(100)),
});

/** What is known of a result beside its name. */
const details = z.strictObject({
  /** Numbers on a page that is new to us: only the member can say whether they are theirs. */
  proposal: z.exactOptional(reading),
  /** Of `inconsistent`. */
  sides: z.exactOptional(sides),
  /** The container of Firefox that the page is in. */
  container: z.exactOptional(z.string().check(z.maxLength(100))),
  /** Of `not-kept`. */
  why: z.exactOptional(z.enum(WHYS_NOT_STORED)),
});
export type Details = z.infer<typeof details>;

/** How the last reading of a page ended, and when. */
export const attempt = z.strictObject({ result, at: instant, ...details.shape });
export type Attempt = z.infer<typeof attempt>;
