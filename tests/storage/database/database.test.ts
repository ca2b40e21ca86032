import { openDB } from "idb";
import { afterEach, describe, expect, test, vi } from "vitest";
import { whyNotStored } from "../../../src/domain/reading/failure";
import { openHistory, removeHistory, withHistory } from "../../../src/storage/database/database";
import { DATABASE_VERSION } from "../../../src/storage/database/migrations";
import { kept } from "../../build/snapshots";
import { store, stored } from "../../build/stored-snapshots";

afterEach(() => vi.restoreAllMocks());

const failingOpen = (name: string) =>
  vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("planted", name);
  });

describe("why the database cannot be opened", () => {
  test.each([
    ["QuotaExceededError", "full"],
    ["UnknownError", "broken"],
    ["InvalidStateError", "broken"],
    ["VersionError", "newer"],
  ])("%s is told as %s", async (name, why) => {
    failingOpen(name);
    await expect(openHistory("own")).rejects.toMatchObject({ why });
  });

  test("an old connection that does not let go is waited for, then told, and gone by itself", {
    timeout: 20_000,
  }, async () => {
    const old = await openDB("pilaster", DATABASE_VERSION - 1);
    await expect(openHistory("own")).rejects.toMatchObject({ why: "blocked" });
    old.close();
    // Neither the wish that was given up nor anybody else holds it now.
    await withHistory("own", async ({ version }) => expect(version).toBe(DATABASE_VERSION));
    (await openDB("pilaster", DATABASE_VERSION + 1)).close();
  });

  test("work that fails is told, too", async () => {
    const full = withHistory("own", async () => {
      throw new DOMException("", "QuotaExceededError");
    });
    await expect(full).rejects.toMatchObject({ why: "full" });
  });
});

describe("taking it away", () => {
  test("works whatever version it has", async () => {
    (await openDB("pilaster", DATABASE_VERSION + 7)).close();
    await removeHistory("own");
    await store(kept("2026-11-23"));
    expect(await stored()).toHaveLength(1);
  });

  test("is told as blocked where it is held", { timeout: 20_000 }, async () => {
    const held = await openDB("pilaster", DATABASE_VERSION);
    await expect(removeHistory("own")).rejects.toMatchObject({ why: "blocked" });
    held.close();
  });
});

test.each([
  [new Error("QUOTA_BYTES quota exceeded"), "full"],
  [new Error("storage.local API call exceeded its quota limitations."), "full"],
  [new Error("something else"), undefined],
  ["a text", undefined],
  [undefined, undefined],
])("of %s the reason is %s", (error, why) => {
  expect(whyNotStored(error)).toBe(why);
});
