import * as z from "zod/mini";
import { day, instant } from "../days/day-schema";
import { displayedTotal, disputed, groups, language, pillars, source } from "../reading/reading";

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
});
export type Snapshot = z.infer<typeof snapshot>;
