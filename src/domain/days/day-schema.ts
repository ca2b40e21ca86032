import * as z from "zod/mini";
import { dayFromUtc } from "./day";

/*
 * Apart from the calendar's arithmetic, because the panel on LinkedIn's page must be light.
 */

/** A calendar day that exists, as text. */
export const day = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((text) => text === dayFromUtc(new Date(`${text}T00:00:00.000Z`))),
);

/** A moment in UTC with milliseconds, as `Date.toISOString` writes it. Instants sort as text. */
export const instant = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  z.refine((text) => {
    const moment = new Date(text);
    return !Number.isNaN(moment.getTime()) && moment.toISOString() === text;
  }),
);
