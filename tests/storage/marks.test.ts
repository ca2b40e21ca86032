import { expect, test } from "vitest";
import { withHistory } from "../../src/storage/database/database";
import { emptyDatabase, listSnapshots } from "../../src/storage/history/snapshots";
import { deleteMark, keepMark, listMarks, listUnmarked } from "../../src/storage/marks";
import { deleteSample, fillSample } from "../../src/storage/sample";
import { kept } from "../build/snapshots";
import { store, stored } from "../build/stored-snapshots";

const MONDAY = { day: "2026-11-23", note: "Began to comment" };
const SUNDAY = { day: "2026-11-22", note: "New headline" };

const keep = (...marks: (typeof MONDAY)[]) =>
  withHistory("own", async (database) => {
    for (const mark of marks) await keepMark(database, mark);
  });
const marks = (id = "own") => withHistory(id, listMarks);

test("notes are listed oldest first, one a day, and the last one counts", async () => {
  await keep(MONDAY, SUNDAY, { ...MONDAY, note: "Commented twice" });
  expect(await marks()).toEqual([SUNDAY, { ...MONDAY, note: "Commented twice", edition: 1 }]);
});

test("a note is taken away by its day, and the others stay", async () => {
  await keep(MONDAY, SUNDAY);
  await withHistory("own", (database) => deleteMark(database, MONDAY.day));
  expect(await marks()).toEqual([SUNDAY]);
});

test("a note that is taken away leaves its trace, and the next one comes after it", async () => {
  const traces = () => withHistory("own", listUnmarked);
  const remove = () => withHistory("own", (database) => deleteMark(database, MONDAY.day));
  await remove();
  expect(await traces(), "of nothing").toEqual([]);
  await keep(MONDAY, { ...MONDAY, note: "Commented twice" });
  await remove();
  await remove();
  expect(await traces()).toEqual([{ day: MONDAY.day, edition: 2 }]);
  await keep(MONDAY);
  expect([await marks(), await traces()]).toEqual([[{ ...MONDAY, edition: 3 }], []]);
});

test("a note that is none is not stored", async () => {
  await expect(keep({ ...MONDAY, note: " " })).rejects.toThrow();
  expect(await marks()).toEqual([]);
});

test("one that cannot be read is left out, and left alone", async () => {
  await keep(MONDAY);
  const odd = { day: "2026-11-21", text: "of a later version" };
  await withHistory("own", (database) => database.put("marks", odd as never));
  expect(await marks()).toEqual([MONDAY]);
  expect(await withHistory("own", (database) => database.getAll("marks"))).toHaveLength(2);
});

test("deleting the history takes the notes along", async () => {
  await keep(MONDAY);
  await store(kept("2026-11-23"));
  await withHistory("own", emptyDatabase);
  expect([await marks(), await stored()]).toEqual([[], []]);
});

test("the sample lives apart, is made once, and goes as a whole", async () => {
  await keep(MONDAY);
  const made = [kept("2026-11-20")];
  await withHistory("sample", (database) => fillSample(database, made, [SUNDAY]));
  await withHistory("sample", (database) => fillSample(database, [kept("2026-11-21")], []));
  expect(await withHistory("sample", (database) => listSnapshots(database))).toEqual(made);
  expect(await marks("sample")).toEqual([SUNDAY]);
  expect([await marks(), await stored()]).toEqual([[MONDAY], []]);
  await deleteSample();
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(["pilaster"]);
});
