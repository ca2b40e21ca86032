import { openDB } from "idb";
import { describe, expect, test } from "vitest";
import { openHistory, withHistory } from "../../../src/storage/database/database";
import { DATABASE_VERSION } from "../../../src/storage/database/migrations";
import {
  keepReading,
  keepTyped,
  listSnapshots,
  newestSnapshots,
  recentSnapshots,
} from "../../../src/storage/history/snapshots";
import { kept, READING } from "../../build/snapshots";
import { store, stored } from "../../build/stored-snapshots";

const DAYS = [kept("2026-11-20"), kept("2026-11-21"), kept("2026-11-22")];

/** A record as a later version of Pilaster might have written it. */
const FOREIGN = { ...kept("2026-11-23"), mood: "fine" };

describe("a record that cannot be read", () => {
  test.each([
    ["has a field unknown here", { ...kept("2026-11-19"), mood: "fine" }],
    ["lacks a pillar", { ...kept("2026-11-19"), pillars: { brand: 1, people: 2, insights: 3 } }],
    ["names no such day", { ...kept("2026-02-30") }],
    ["holds a score above 25", kept("2026-11-19", { pillars: { ...READING.pillars, brand: 26 } })],
  ])("that %s is left out, and left alone", async (_what, record) => {
    await store(record, ...DAYS);
    expect(await withHistory("own", (database) => listSnapshots(database))).toEqual(DAYS);
    expect(await stored()).toContainEqual(record);
  });

  test("does not count among the newest", async () => {
    await store(...DAYS, FOREIGN);
    expect(
      await withHistory("own", (database) => newestSnapshots(database, 1, "2026-11-24")),
    ).toEqual([DAYS[2]]);
  });

  test("does not hide the history before it", async () => {
    await store(...DAYS, FOREIGN);
    const recent = await withHistory("own", (database) =>
      recentSnapshots(database, "2026-11-24", "2026-10-26"),
    );
    expect(recent).toEqual(DAYS);
  });

  test("gives way to a good reading of its day, and nothing of it is taken over", async () => {
    await store({ day: "2026-11-23", firstTakenAt: "early" });
    const now = new Date(2026, 10, 23, 12);
    await withHistory("own", (database) => keepReading(database, READING, "bars", now));
    const at = now.toISOString();
    expect(await stored()).toEqual([
      { day: "2026-11-23", takenAt: at, firstTakenAt: at, ...READING, source: "bars" },
    ]);
  });

  test("can be replaced by hand when the member asks for it", async () => {
    await store({ day: "2026-11-23", firstTakenAt: "early" });
    const replaced = withHistory("own", (database) =>
      keepTyped(database, "2026-11-23", READING, new Date(2026, 10, 23, 12), true),
    );
    expect(await replaced).toBe(true);
  });
});

describe("the database", () => {
  test("is made anew with its store", async () => {
    const database = await openHistory("own");
    expect([...database.objectStoreNames]).toEqual([
      "deleted",
      "marks",
      "outcomes",
      "profile",
      "snapshots",
      "stage",
      "told",
      "unmarked",
    ]);
    expect(database.version).toBe(DATABASE_VERSION);
    database.close();
  });

  test("of a newer version is refused and stays as it is", async () => {
    const open = (version: number) =>
      openDB("pilaster", version, {
        upgrade: (database) => database.createObjectStore("snapshots", { keyPath: "day" }),
      });
    const newer = await open(DATABASE_VERSION + 1);
    await newer.put("snapshots", FOREIGN);
    newer.close();
    await expect(withHistory("own", async () => "opened")).rejects.toThrow(
      expect.objectContaining({ why: "newer" }),
    );
    const again = await open(DATABASE_VERSION + 1);
    expect(await again.getAll("snapshots")).toEqual([FOREIGN]);
    again.close();
  });

  test("is closed after work that fails", async () => {
    let closed: (() => void) | undefined;
    const work = withHistory("own", async (database) => {
      closed = () => database.transaction("snapshots");
      throw new Error("failed");
    });
    await expect(work).rejects.toMatchObject({ why: "broken", cause: { message: "failed" } });
    expect(closed).toThrow(expect.objectContaining({ name: "InvalidStateError" }));
  });

  test("lets go when another context migrates it", async () => {
    await openHistory("own");
    const newer = await openDB("pilaster", DATABASE_VERSION + 1);
    expect(newer.version).toBe(DATABASE_VERSION + 1);
    newer.close();
  });
});
