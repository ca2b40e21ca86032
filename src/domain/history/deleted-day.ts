import * as z from "zod/mini";
import { day } from "../days/day-schema";

/** The trace of a deleted day, or note: an older file or computer must not bring it back unasked. */
export const deletedDay = z.strictObject({ day, edition: z.int().check(z.gte(1)) });
export type DeletedDay = z.infer<typeof deletedDay>;
