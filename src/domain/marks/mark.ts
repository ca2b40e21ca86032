import * as z from "zod/mini";
import { day } from "../days/day-schema";

/** A note on a day is a line of a chart's margin, in characters. */
export const LONGEST_NOTE = 140;

/** The member's own note on a day, on one line; one for each day, with or without a snapshot. */
export const mark = z.strictObject({
  day,
  note: z.string().check(
    z.minLength(1),
    z.maxLength(LONGEST_NOTE),
    z.refine((text) => text === oneLine(text)),
  ),
  /** One more for each change of that day's note; absent for the first. */
  edition: z.exactOptional(z.int().check(z.gte(1))),
});
export type Mark = z.infer<typeof mark>;

/** A note as it is kept: on one line, without spaces around it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
