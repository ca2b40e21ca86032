import * as z from "zod/mini";
import { day, instant } from "../days/day-schema";
import { displayedTotal, disputed, groups, language, pillars, source } from "../reading/reading";

/** Fields that a newer version of Pilaster wrote: kept aside and written back, never shown. */
const EXTRA_CHARACTERS = 4096;
const extra = z
  .record(z.string(), z.unknown())
  .check(z.refine((fields) => JSON.stringify(fields).length <= EXTRA_CHARACTERS));

/** One kept day. The design page `product.md` defines each field. */
export const snapshot = z.strictObject({
  day,
  takenAt: instant,
  firstTakenAt: instant,
  pillars,
  displayedTotal: z.exactOptional(displayedTotal),
  groups,
  seat: z.exactOptional(z.boolean()),
  source,
  language: z.exactOptional(language),
  disputed: z.exactOptional(disputed),
  edition: z.exactOptional(z.int().check(z.gte(1))),
  corrected: z.exactOptional(z.literal(true)),
  batch: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(64))),
  extra: z.exactOptional(extra),
});
export type Snapshot = z.infer<typeof snapshot>;
