import type { Day } from "../domain/days/day";
import { type DeletedDay, deletedDay } from "../domain/history/deleted-day";
import { nextEdition } from "../domain/history/edition";
import { type Mark, mark as markSchema } from "../domain/marks/mark";
import type { Database } from "./database/database";

/** The member's own notes, oldest first. One that this version cannot read is left out, and left alone. */
export async function listMarks(database: Database): Promise<Mark[]> {
  return (await database.getAll("marks")).flatMap((record) => {
    const parsed = markSchema.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The traces of the notes that were deleted, oldest first. */
export async function listUnmarked(database: Database): Promise<DeletedDay[]> {
  const records: unknown[] = await database.getAll("unmarked");
  return records.flatMap((record) => deletedDay.safeParse(record).data ?? []);
}

/** Keeps a note; one that was on that day before gives way. */
export async function keepMark(database: Database, { day, note }: Mark): Promise<void> {
  const { marks, unmarked, done, before } = await lookAt(database, day);
  const edition = before && nextEdition(before);
  await marks.put(markSchema.parse({ day, note, ...(edition && { edition }) }));
  await unmarked.delete(day);
  await done;
}

/** Deletes the note of a day, where there is one, and leaves its trace. */
export async function deleteMark(database: Database, day: Day): Promise<void> {
  const { marks, unmarked, done, before } = await lookAt(database, day);
  if ((await marks.getKey(day)) !== undefined) {
    await marks.delete(day);
    await unmarked.put({ day, edition: nextEdition(before) });
  }
  await done;
}

/** In one transaction, so that two tabs at once cannot give two notes one edition. */
async function lookAt(database: Database, day: Day) {
  const transaction = database.transaction(["marks", "unmarked"], "readwrite", {
    durability: "strict",
  });
  const [marks, unmarked] = [transaction.objectStore("marks"), transaction.objectStore("unmarked")];
  const kept = markSchema.safeParse(await marks.get(day)).data;
  const before = kept ?? deletedDay.safeParse(await unmarked.get(day)).data;
  return { marks, unmarked, done: transaction.done, before };
}
