import { openDB } from "idb";
import { describe, expect, test, vi } from "vitest";
import { browser } from "../../src/browser";
import { withKind } from "../../src/domain/outcomes/kinds";
import { choosePersona } from "../../src/entrypoints/own-page/coach";
import { changeKinds } from "../../src/entrypoints/own-page/outcomes";
import { withHistory } from "../../src/storage/database/database";
import { DATABASE_VERSION } from "../../src/storage/database/migrations";
import { keepOutcome } from "../../src/storage/outcomes";
import { parseShown, readShown } from "../../src/storage/shown";
import { earlyRecords } from "../../src/storage/shown-records";
import { migrateTold } from "../../src/storage/told";
import { daysUpTo, kept } from "../build/snapshots";
import { store } from "../build/stored-snapshots";

const TODAY = "2026-11-23";
const FROM = "2026-10-25";
const early = () => earlyRecords("own", TODAY, FROM);
const versions = async () => (await indexedDB.databases()).map(({ version }) => version);

describe("before any library", () => {
  test("the same is read as with one, unparsed", async () => {
    await store(...daysUpTo(TODAY, 200));
    await withHistory("own", async (database) => {
      await keepOutcome(database, { week: "2026-W47", kind: "calls", count: 3 });
      await keepOutcome(database, { week: "2026-W48", kind: "calls", count: 4 });
    });
    const records = await early();
    if (!records) throw new Error("Nothing was read");
    expect(records.snapshots).toHaveLength(91);
    expect(parseShown(records)?.outcomes).toEqual([{ week: "2026-W48", counts: { calls: 4 } }]);
    expect(parseShown(records)).toEqual(
      await withHistory("own", (database) => readShown(database, TODAY, FROM)),
    );
  });

  test("what the member told is read along", async () => {
    await store(kept(TODAY));
    await choosePersona("sales");
    await changeKinds((kinds) => withKind(kinds, "calls", true));
    const records = await early();
    expect(records && parseShown(records)).toMatchObject({
      coach: { version: 2, persona: "sales", log: [] },
      kinds: [{ id: "calls", isCounted: true }],
    });
  });

  test.each(["coach", "outcomes"])(
    "where an older version kept the item %s, the library is waited for, which moves it",
    async (item) => {
      await store(kept(TODAY));
      await browser.storage.local.set({ [item]: { version: 1 } });
      expect(await early()).toBeUndefined();
      await withHistory("own", migrateTold);
      expect((await early())?.snapshots).toHaveLength(1);
    },
  );

  test("no database is made where there is none, and the library can make it then", async () => {
    expect(await early()).toBeUndefined();
    expect(await versions()).toEqual([]);
    await store(kept(TODAY));
    expect((await early())?.snapshots).toEqual([kept(TODAY)]);
  });

  test("one of an older version is left as it is, for the library to migrate", async () => {
    const old = await openDB("pilaster", 1, {
      upgrade: (database) => database.createObjectStore("snapshots", { keyPath: "day" }),
    });
    await old.put("snapshots", kept(TODAY));
    old.close();
    expect(await early()).toBeUndefined();
    expect(await versions()).toEqual([1]);
    const shown = await withHistory("own", (database) => readShown(database, TODAY, FROM));
    expect(shown.snapshots).toEqual([kept(TODAY)]);
    expect(await versions()).toEqual([DATABASE_VERSION]);
  });

  test("one of a newer version is left to the library, too", async () => {
    (await openDB("pilaster", DATABASE_VERSION + 1)).close();
    expect(await early()).toBeUndefined();
  });

  test("so is whatever the browser refuses", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("planted", "UnknownError");
    });
    expect(await early()).toBeUndefined();
    vi.restoreAllMocks();
  });

  test("nothing is held afterwards: another context can migrate", async () => {
    await store(kept(TODAY));
    await early();
    (await openDB("pilaster", DATABASE_VERSION + 1)).close();
  });
});

test("where a snapshot cannot be read, the whole history is looked at", async () => {
  await store(...daysUpTo("2026-06-30", 200), { ...kept(TODAY), mood: "fine" });
  const records = await early();
  expect(records && parseShown(records)).toBeUndefined();
  const shown = await withHistory("own", (database) => readShown(database, TODAY, FROM));
  expect(shown.snapshots).toHaveLength(200);
});
