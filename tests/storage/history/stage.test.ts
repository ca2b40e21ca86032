import { describe, expect, test } from "vitest";
import { type Changes, NO_CHANGES, slicesOf } from "../../../src/domain/backup/changes";
import { addDays } from "../../../src/domain/days/calendar";
import { withHistory } from "../../../src/storage/database/database";
import {
  commitStage,
  dropOldStages,
  dropStage,
  stageSlice,
} from "../../../src/storage/history/stage";
import { listMarks } from "../../../src/storage/marks";
import { kept } from "../../build/snapshots";
import { store, stored } from "../../build/stored-snapshots";

const NOW = new Date("2026-11-23T08:00:00.000Z");
const DAYS = Array.from({ length: 1_200 }, (_, index) => addDays("2023-01-01", index));
const MANY: Changes = {
  ...NO_CHANGES,
  snapshots: DAYS.map((day) => kept(day, { source: "imported", batch: "b" })),
  marks: [{ day: "2023-01-02", note: "Began to comment" }],
};

const stage = (slices: readonly Changes[], batch = "b") =>
  withHistory("own", async (database) => {
    for (const [index, slice] of slices.entries()) {
      await stageSlice(database, batch, index, slice, NOW);
    }
  });
const commit = (count: number) =>
  withHistory("own", (database) => commitStage(database, "b", count));
const staged = () => withHistory("own", (database) => database.count("stage"));

test("what is staged is no history until all of it is there", async () => {
  const slices = slicesOf(MANY);
  expect(slices.map(({ snapshots }) => snapshots.length)).toEqual([500, 500, 200]);
  await stage(slices.slice(0, 2));
  expect(await commit(3)).toBeUndefined();
  expect(await stored()).toEqual([]);
  await stage(slices);
  expect(await commit(3)).toEqual(DAYS);
  expect(await stored()).toHaveLength(1_200);
  expect(await withHistory("own", listMarks)).toEqual(MANY.marks);
  expect(await staged()).toBe(0);
});

test("committed again it changes nothing, and says that it is gone", async () => {
  await stage(slicesOf(MANY));
  await commit(3);
  expect(await commit(3)).toBeUndefined();
  expect(await stored()).toHaveLength(1_200);
});

test("a day read on the page is not replaced by one that comes with an import", async () => {
  await store(kept("2023-01-01"));
  await stage(slicesOf(MANY));
  await commit(3);
  expect((await stored())[0]).toMatchObject({ source: "bars" });
});

test("the trace of a deleted day takes its snapshot away", async () => {
  await store(kept("2023-01-01"), kept("2023-01-02"));
  await stage([{ ...NO_CHANGES, deleted: [{ day: "2023-01-01", edition: 1 }] }]);
  await commit(1);
  expect((await stored()).map(({ day }) => day)).toEqual(["2023-01-02"]);
});

test("where one record cannot be written, none is", async () => {
  await stage(slicesOf(MANY));
  await withHistory("own", async (database) => {
    const damaged = { batch: "b", slice: 2, at: NOW.toISOString(), changes: { snapshots: [{}] } };
    await database.put("stage", damaged);
  });
  await expect(commit(3)).rejects.toThrow();
  expect(await stored()).toEqual([]);
});

describe("what was given up goes", () => {
  test("when the member stops it", async () => {
    await stage(slicesOf(MANY));
    await withHistory("own", (database) => dropStage(database, "b"));
    expect(await staged()).toBe(0);
  });

  test("after an hour, and not before", async () => {
    await stage(slicesOf(MANY));
    const drop = (later: number) =>
      withHistory("own", (database) => dropOldStages(database, new Date(NOW.getTime() + later)));
    await drop(3_000_000);
    expect(await staged()).toBe(3);
    await drop(3_700_000);
    expect(await staged()).toBe(0);
  });
});
