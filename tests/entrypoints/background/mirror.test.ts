import { deleteDB } from "idb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "../../../src/browser";
import { StorageFailure } from "../../../src/domain/reading/failure";
import { withConsent } from "../../../src/domain/settings/settings";
import { handlers } from "../../../src/entrypoints/background/handlers";
import { withHistory } from "../../../src/storage/database/database";
import { mirrorSums } from "../../../src/storage/history/mirror";
import { readRepaired } from "../../../src/storage/history/repaired";
import { changeSettings } from "../../../src/storage/settings";
import { deleteDay } from "../../build/delete-day";
import { kept, READING } from "../../build/snapshots";
import { store, stored } from "../../build/stored-snapshots";

const NOW = new Date("2026-11-23T08:01:12.345Z");

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  await changeSettings((settings) => withConsent(settings, NOW));
  return () => vi.useRealTimers();
});

const keep = () => handlers.keepReading({ reading: READING, source: "bars", ageMs: 0 });
const type = (day: string, replace = false) =>
  handlers.keepTyped({ day, reading: READING, replace });
const mirroredDays = async () =>
  Object.values(await mirrorSums("own")).reduce((sum, [days]) => sum + days, 0);
const isMirrored = (days: number) =>
  vi.waitFor(async () => expect(await mirroredDays()).toBe(days));
const loseDatabase = () => deleteDB("pilaster");

describe("a lost database", () => {
  test("comes back with every day at its core, and the member is told once", async () => {
    await keep();
    await type("2026-11-01");
    await type("2026-08-01");
    await isMirrored(3);
    const before = await stored();
    await loseDatabase();
    expect(await handlers.repairHistory({})).toBe("repaired");
    expect(await stored()).toEqual(
      before.map(({ seat: _, language: __, ...rest }) => ({
        ...rest,
        takenAt: "2026-11-23T08:01:12.000Z",
        firstTakenAt: "2026-11-23T08:01:12.000Z",
      })),
    );
    expect(await readRepaired()).toEqual({
      days: 3,
      first: "2026-08-01",
      last: "2026-11-23",
      unreadable: 0,
    });
    expect(await handlers.repairHistory({})).toBe("whole");
  });

  test("comes back beside what was kept since it was lost", async () => {
    await type("2026-11-01");
    await isMirrored(1);
    await loseDatabase();
    await keep();
    await isMirrored(2);
    expect(await handlers.repairHistory({})).toBe("repaired");
    expect((await stored()).map(({ day }) => day)).toEqual(["2026-11-01", "2026-11-23"]);
  });

  test("comes back where as many days were kept since as it lost", async () => {
    await type("2026-11-01");
    await isMirrored(1);
    await loseDatabase();
    await store(kept("2026-11-02"));
    expect(await handlers.repairHistory({})).toBe("repaired");
    expect((await stored()).map(({ day }) => day)).toEqual(["2026-11-01", "2026-11-02"]);
    expect(await readRepaired(), "of what came back, not of what was there").toMatchObject({
      days: 1,
      first: "2026-11-01",
    });
    expect(await handlers.repairHistory({})).toBe("whole");
  });

  test("is told before it is back, and no longer where that fails", async () => {
    await type("2026-11-01");
    await isMirrored(1);
    await loseDatabase();
    const told: unknown[] = [];
    const failing = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("planted", "QuotaExceededError");
    });
    const note = browser.storage.local.set;
    vi.spyOn(browser.storage.local, "set").mockImplementation((items) => {
      told.push(...Object.keys(items));
      return note(items);
    });
    await expect(handlers.repairHistory({})).rejects.toMatchObject({ why: "full" });
    expect(told).toContain("repaired");
    expect(await readRepaired()).toBeUndefined();
    failing.mockRestore();
    expect(await handlers.repairHistory({})).toBe("repaired");
  });

  test("comes back without the days that the member deleted", async () => {
    await type("2026-11-01");
    await type("2026-11-02");
    await deleteDay("2026-11-01");
    await isMirrored(2);
    await loseDatabase();
    await handlers.repairHistory({});
    expect((await stored()).map(({ day }) => day)).toEqual(["2026-11-02"]);
  });

  test("does not come back after everything was deleted", async () => {
    await type("2026-11-01");
    await handlers.deleteEverything({});
    expect(await handlers.repairHistory({})).toBe("whole");
    expect(await stored()).toEqual([]);
    expect(await browser.storage.local.get(null)).toEqual({});
  });
});

test("what was stored before there was a mirror is mirrored at the next start", async () => {
  await store(kept("2026-11-01"), kept("2026-11-02"));
  expect(await handlers.repairHistory({})).toBe("whole");
  expect(await mirroredDays()).toBe(2);
});

test("a day deleted just before the worker was stopped does not come back later", async () => {
  await type("2026-11-01");
  await isMirrored(1);
  await withHistory("own", async (database) => {
    await database.delete("snapshots", "2026-11-01");
    await database.put("deleted", { day: "2026-11-01", edition: 1 });
  });
  expect(await handlers.repairHistory({})).toBe("whole");
  await loseDatabase();
  await handlers.repairHistory({});
  expect(await stored()).toEqual([]);
});

describe("a database that cannot be opened", () => {
  const failOpening = (name: string) => {
    const { open } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException("Internal error opening backing store", name);
    };
    return () => {
      indexedDB.open = open;
    };
  };

  test("is left alone at first, since that may pass, and given up when it stays so", async () => {
    await type("2026-11-01");
    await isMirrored(1);
    const mend = failOpening("UnknownError");
    await expect(handlers.repairHistory({})).rejects.toBeInstanceOf(StorageFailure);
    const removed = vi.spyOn(indexedDB, "deleteDatabase");
    vi.setSystemTime(NOW.getTime() + 60_000);
    await expect(handlers.repairHistory({})).rejects.toBeInstanceOf(StorageFailure);
    expect(removed).not.toHaveBeenCalled();
    vi.setSystemTime(NOW.getTime() + 3_600_000);
    removed.mockImplementationOnce((name) => {
      mend();
      return indexedDB.deleteDatabase(name);
    });
    expect(await handlers.repairHistory({})).toBe("repaired");
    expect((await stored()).map(({ day }) => day)).toEqual(["2026-11-01"]);
  });

  test("because a migration failed is never given up", async () => {
    await type("2026-11-01");
    await isMirrored(1);
    const mend = failOpening("AbortError");
    const removed = vi.spyOn(indexedDB, "deleteDatabase");
    await expect(handlers.repairHistory({})).rejects.toBeInstanceOf(StorageFailure);
    vi.setSystemTime(NOW.getTime() + 3_600_000);
    await expect(handlers.repairHistory({})).rejects.toBeInstanceOf(StorageFailure);
    expect(removed).not.toHaveBeenCalled();
    mend();
    expect(await stored()).toHaveLength(1);
  });
});
