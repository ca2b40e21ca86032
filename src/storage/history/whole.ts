import * as z from "zod/mini";
import type { Whole } from "../../domain/backup/changes";
import type { Database } from "../database/database";
import { listMarks, listUnmarked } from "../marks";
import { listWeeks } from "../outcomes";
import { readProfile } from "../profile";
import { migrateTold, readTold } from "../told";
import { readDays } from "./days";

const record = z.record(z.string(), z.unknown());

/** All that a history holds. What this version cannot read is left out, and left alone. */
export async function readWhole(database: Database): Promise<Whole> {
  await migrateTold(database);
  const [days, marks, unmarked, outcomes, profile, coach, kinds] = await Promise.all([
    readDays(database),
    listMarks(database),
    listUnmarked(database),
    listWeeks(database),
    readProfile(database),
    readTold(database, "coach"),
    readTold(database, "kinds"),
  ]);
  return {
    snapshots: days.snapshots,
    deleted: days.deleted,
    marks,
    unmarked,
    outcomes,
    profile,
    coach: record.safeParse(coach).data,
    kinds: record.safeParse(kinds).data,
  };
}
