import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { openDB } from "idb";
import { expect, test, vi } from "vitest";
import { type CoachState, NOTHING_TOLD } from "../../../src/domain/coach/state";
import type { DeletedDay } from "../../../src/domain/history/deleted-day";
import type { Snapshot } from "../../../src/domain/history/snapshot";
import type { Mark } from "../../../src/domain/marks/mark";
import { storedKinds } from "../../../src/domain/outcomes/kinds";
import type { OutcomeWeek } from "../../../src/domain/outcomes/outcome-week";
import { readCoach } from "../../../src/storage/coach";
import { openHistory, readHistory, withHistory } from "../../../src/storage/database/database";
import { DATABASE_VERSION, migrate } from "../../../src/storage/database/migrations";
import type { PilasterSchema } from "../../../src/storage/database/schema";
import { listSnapshots } from "../../../src/storage/history/snapshots";
import { listMarks, listUnmarked } from "../../../src/storage/marks";
import { listWeeks, readKinds } from "../../../src/storage/outcomes";
import { kept } from "../../build/snapshots";

/** What each version of the database held, one file a version. */
const folder = resolve(import.meta.dirname, "../../fixtures/databases");
const versions = readdirSync(folder).map((name) => Number(/^v(\d+)\.json$/.exec(name)?.[1]));

type Held = {
  snapshots: Snapshot[];
  marks?: Mark[];
  deleted?: DeletedDay[];
  unmarked?: DeletedDay[];
  outcomes?: OutcomeWeek[];
  told?: { coach: CoachState; kinds: unknown };
};

const held = (version: number): Held =>
  JSON.parse(readFileSync(resolve(folder, `v${version}.json`), "utf8"));

/** Makes the database as that version made it, and fills it. */
async function makeOld(version: number): Promise<void> {
  const database = await openDB<PilasterSchema>("pilaster", version, {
    upgrade: (opened, from) => migrate(opened, from, version),
  });
  const { snapshots, marks = [], deleted = [], unmarked = [], outcomes = [], told } = held(version);
  for (const snapshot of snapshots) await database.put("snapshots", snapshot);
  for (const mark of marks) await database.put("marks", mark);
  for (const trace of deleted) await database.put("deleted", trace);
  for (const trace of unmarked) await database.put("unmarked", trace);
  for (const week of outcomes) await database.put("outcomes", week);
  if (told) {
    await database.put("told", told.coach, "coach");
    await database.put("told", told.kinds, "kinds");
  }
  database.close();
}

test("every version has its file", () => {
  expect(versions.toSorted()).toEqual(Array.from({ length: DATABASE_VERSION }, (_, n) => n + 1));
});

test.each(versions)("what version %i kept is all there", async (version) => {
  await makeOld(version);
  const { snapshots, marks = [], deleted = [], unmarked = [], outcomes = [], told } = held(version);
  await withHistory("own", async (database) => {
    expect(await listSnapshots(database)).toEqual(snapshots);
    expect(await listMarks(database)).toEqual(marks);
    expect(await database.getAll("deleted")).toEqual(deleted);
    expect(await listUnmarked(database)).toEqual(unmarked);
    expect(await listWeeks(database)).toEqual(outcomes);
    expect(await readCoach(database)).toEqual(told?.coach ?? NOTHING_TOLD);
    expect(storedKinds(await readKinds(database))).toEqual(told?.kinds ?? storedKinds([]));
  });
});

test("a database of a later version is left alone", async () => {
  (await openDB("pilaster", DATABASE_VERSION + 1)).close();
  await expect(openHistory("own")).rejects.toMatchObject({ why: "newer" });
});

test("a database of a later version can be read all the same, and stays what it is", async () => {
  const later = await openDB<PilasterSchema>("pilaster", DATABASE_VERSION + 1, {
    upgrade: (opened, from) => migrate(opened, from),
  });
  await later.put("snapshots", kept("2026-11-23"));
  later.close();
  expect(await readHistory("own", (database) => listSnapshots(database))).toEqual([
    kept("2026-11-23"),
  ]);
  await expect(openHistory("own")).rejects.toMatchObject({ why: "newer" });
});

test("a migration that fails leaves everything as it was", async () => {
  await makeOld(4);
  const failing = vi.spyOn(IDBDatabase.prototype, "createObjectStore").mockImplementation(() => {
    throw new Error("planted");
  });
  vi.spyOn(console, "error").mockImplementation(() => {});
  await expect(openHistory("own")).rejects.toMatchObject({ why: "broken" });
  failing.mockRestore();
  const { snapshots } = held(4);
  expect(await withHistory("own", (database) => listSnapshots(database))).toEqual(snapshots);
});
