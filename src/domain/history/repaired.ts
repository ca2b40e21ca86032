import * as z from "zod/mini";
import { day } from "../days/day-schema";

/** What came back from the second copy, after the browser had lost the database. */
export const repaired = z.strictObject({
  days: z.int().check(z.gte(1)),
  first: day,
  last: day,
  /** Days of the second copy that could not be read. */
  unreadable: z.int().check(z.gte(0)),
});
export type Repaired = z.infer<typeof repaired>;
