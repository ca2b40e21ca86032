import { expect, test } from "vitest";
import { deletionOf } from "../../../src/domain/backup/changes";
import { withHistory } from "../../../src/storage/database/database";
import { mergeIntoStored } from "../../../src/storage/history/days";
import { keepReading, listSnapshots } from "../../../src/storage/history/snapshots";
import { kept, READING } from "../../build/snapshots";
import { store, stored } from "../../build/stored-snapshots";

const remove = (day: string) =>
  withHistory("own", async (database) => {
    const all = await listSnapshots(database);
    const deletion = deletionOf(all.filter((one) => one.day === day));
    return mergeIntoStored(database, { ...deletion, floor: 0 });
  });
const traces = () => withHistory("own", (database) => database.getAll("deleted"));

test("deleting a day leaves the others", async () => {
  await store(kept("2026-11-20"), kept("2026-11-21"));
  await remove("2026-11-20");
  expect(await stored()).toEqual([kept("2026-11-21")]);
});

test("a deleted day leaves its trace, and what is kept on it then counts as new", async () => {
  const keep = () =>
    withHistory("own", (database) =>
      keepReading(database, READING, "bars", new Date(2026, 10, 23, 8, 1)),
    );
  await keep();
  await remove("2026-11-23");
  expect(await traces()).toEqual([{ day: "2026-11-23", edition: 1 }]);
  await keep();
  expect(await stored()).toMatchObject([{ source: "bars", edition: 2 }]);
  expect(await traces()).toEqual([]);
});
