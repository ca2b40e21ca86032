import { expect, test } from "vitest";
import { withHistory } from "../../../src/storage/database/database";
import { databaseName } from "../../../src/storage/database/history-id";
import { keepMark, listMarks } from "../../../src/storage/marks";

const NOTE = { day: "2026-11-23", note: "Began to comment" };

test.each([
  ["own", "pilaster"],
  ["sample", "pilaster-sample"],
  ["b7f1", "pilaster-b7f1"],
])("the history %s lies in the database %s", (id, name) => {
  expect(databaseName(id)).toBe(name);
});

test("what is written to one history is in no other", async () => {
  await withHistory("b7f1", (database) => keepMark(database, NOTE));
  expect(await withHistory("b7f1", listMarks)).toEqual([NOTE]);
  expect(await withHistory("own", listMarks)).toEqual([]);
  expect(await withHistory("sample", listMarks)).toEqual([]);
});
