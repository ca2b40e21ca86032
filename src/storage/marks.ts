import type { Day } from "../domain/days/day";
import { type Mark, mark as markSchema } from "../domain/marks/mark";
import type { Database } from "./database/database";

/** The member's own notes, oldest first. One that this version cannot read is left out, and left alone. */
export async function listMarks(database: Database): Promise<Mark[]> {
  return (await database.getAll("marks")).flatMap((record) => {
    const parsed = markSchema.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Keeps a note; one that was on that day before gives way. */
export async function keepMark(database: Database, mark: Mark): Promise<void> {
  await database.put("marks", markSchema.parse(mark));
}

export async function deleteMark(database: Database, day: Day): Promise<void> {
  await database.delete("marks", day);
}
