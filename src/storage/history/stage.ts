import type { Changes } from "../../domain/backup/changes";
import { changes as changesSchema } from "../../domain/backup/changes";
import type { Day } from "../../domain/days/day";
import type { Database } from "../database/database";
import { OWN_PROFILE } from "../database/schema";
import { mergeInto } from "./days";

/** What nobody has committed by then was given up, in milliseconds. */
const OLD_MS = 3_600_000;

/** Puts a part of what is to be written aside; the history does not know of it yet. */
export async function stageSlice(
  database: Database,
  batch: string,
  slice: number,
  changes: Changes,
  now: Date,
): Promise<void> {
  await database.put("stage", { batch, slice, at: now.toISOString(), changes });
}

/**
 * Writes all that was staged as one: everything, or, where it fails or a part is missing, nothing.
 *
 * @param count how many slices there are
 * @returns the days that it touched; undefined where a part is missing
 */
export async function commitStage(
  database: Database,
  batch: string,
  count: number,
): Promise<Day[] | undefined> {
  const names = [
    "snapshots",
    "deleted",
    "marks",
    "unmarked",
    "outcomes",
    "profile",
    "told",
    "stage",
  ] as const;
  const transaction = database.transaction(names, "readwrite", { durability: "strict" });
  const stage = transaction.objectStore("stage");
  const range = ofBatch(batch);
  const parts = (await stage.getAll(range)).map(({ changes }) => changesSchema.parse(changes));
  if (parts.length !== count) {
    await transaction.done;
    return undefined;
  }
  const snapshots = parts.flatMap((part) => part.snapshots);
  const deleted = parts.flatMap((part) => part.deleted);
  const stores = {
    snapshots: transaction.objectStore("snapshots"),
    deleted: transaction.objectStore("deleted"),
    told: transaction.objectStore("told"),
  };
  await mergeInto(stores, { snapshots, deleted, floor: 0 });
  for (const part of parts) {
    const marks = transaction.objectStore("marks");
    const unmarked = transaction.objectStore("unmarked");
    await Promise.all([
      ...part.marks.map((mark) => marks.put(mark)),
      ...part.marks.map(({ day }) => unmarked.delete(day)),
      ...part.unmarked.map(({ day }) => marks.delete(day)),
      ...part.unmarked.map((trace) => unmarked.put(trace)),
    ]);
    const outcomes = transaction.objectStore("outcomes");
    await Promise.all(part.outcomes.map((week) => outcomes.put(week)));
    const profile = transaction.objectStore("profile");
    if (part.profile) await profile.put(part.profile, OWN_PROFILE);
    if (part.profile === null) await profile.delete(OWN_PROFILE);
    for (const key of ["coach", "kinds"] as const) {
      const told = transaction.objectStore("told");
      const record = part[key];
      if (record) await told.put(record, key);
      if (record === null) await told.delete(key);
    }
  }
  await stage.delete(range);
  await transaction.done;
  return [...snapshots, ...deleted].map(({ day }) => day);
}

/** Takes away what was staged and will not be committed. */
export async function dropStage(database: Database, batch: string): Promise<void> {
  await database.delete("stage", ofBatch(batch));
}

/** Takes away what was staged long ago by a page that is gone. */
export async function dropOldStages(database: Database, now: Date): Promise<void> {
  const transaction = database.transaction("stage", "readwrite");
  const oldest = new Date(now.getTime() - OLD_MS).toISOString();
  for (const { batch, slice, at } of await transaction.store.getAll()) {
    if (at < oldest) await transaction.store.delete([batch, slice]);
  }
  await transaction.done;
}

const ofBatch = (batch: string) => IDBKeyRange.bound([batch, 0], [batch, Number.POSITIVE_INFINITY]);
