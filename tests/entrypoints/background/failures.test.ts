import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "../../../src/browser";
import { withConsent } from "../../../src/domain/settings/settings";
import { showBadge } from "../../../src/entrypoints/background/badge";
import { handlers } from "../../../src/entrypoints/background/handlers";
import { readAttempt } from "../../../src/storage/attempt";
import { withHistory } from "../../../src/storage/database/database";
import { DATABASE_VERSION } from "../../../src/storage/database/migrations";
import { changeSettings, readSettings } from "../../../src/storage/settings";
import { migrateTold } from "../../../src/storage/told";
import { kept, READING } from "../../build/snapshots";
import { store, stored } from "../../build/stored-snapshots";
import { fake } from "../../fakes/browser";

const LINKEDIN = "https://www.linkedin.com/*";

beforeEach(async () => {
  await changeSettings((now) => ({
    ...withConsent(now, new Date()),
    panel: { ...now.panel, isOn: true },
  }));
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

/** As a newer Pilaster would leave it. */
const makeNewer = async () => (await openDB("pilaster", DATABASE_VERSION + 1)).close();
const keepReading = () => handlers.keepReading({ reading: READING, source: "bars", ageMs: 0 });

describe("a history of a newer version", () => {
  beforeEach(makeNewer);

  test("leaves today not kept, which is noted with the reason and shown on the button", async () => {
    await expect(keepReading()).rejects.toMatchObject({ why: "newer" });
    expect(await readAttempt()).toMatchObject({ result: "not-kept", why: "newer" });
    await vi.waitFor(() => expect(fake.badge.text).toBe("!"));
    expect(fake.badge.title).toContain("newer Pilaster");
  });

  test("is told by the panel, which can still be moved and switched off", async () => {
    fake.origins.add(LINKEDIN);
    expect(await handlers.readPanel({ range: "30d" })).toMatchObject({
      todayStatus: { kind: "unreadable", why: "newer" },
      last: [],
    });
    await handlers.placePanel({ corner: "top-left", isFolded: true, openIn: [] });
    expect((await readSettings()).panel).toMatchObject({
      corner: "top-left",
      isFolded: true,
      openIn: [],
    });
    expect(await handlers.switchPanelOff({})).toBe("off");
  });

  test("can be deleted as a whole, with everything else", async () => {
    expect(await handlers.deleteEverything({})).toEqual({ left: [] });
    expect(await browser.storage.local.get()).toEqual({});
    expect(await stored()).toEqual([]);
  });
});

describe("deleting everything", () => {
  test("touches nothing else while the history cannot be deleted", {
    timeout: 20_000,
  }, async () => {
    const held = await openDB("pilaster", DATABASE_VERSION);
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("", "UnknownError");
    });
    const before = await browser.storage.local.get();
    await expect(handlers.deleteEverything({})).rejects.toMatchObject({ why: "blocked" });
    expect(await browser.storage.local.get()).toEqual(before);
    held.close();
  });

  test("says what is left where the agreement cannot be deleted", async () => {
    await store(kept("2026-11-20"));
    vi.spyOn(browser.storage.local, "clear").mockRejectedValueOnce(new Error("refused"));
    expect(await handlers.deleteEverything({})).toEqual({ left: ["settings"] });
    expect(await stored()).toEqual([]);
  });

  test("is not undone by what an older version told, while that is moved", async () => {
    await browser.storage.local.set({ coach: { version: 2, log: [], persona: "sales" } });
    const get = browser.storage.local.get;
    const [looks, deletions]: [number[], Promise<unknown>[]] = [[], []];
    const spied = vi.spyOn(browser.storage.local, "get").mockImplementation(async (asked) => {
      const found = await get(asked);
      // Between the item and its record, everything is deleted, or would be.
      if (asked === "coach" && looks.push(1) === 2) {
        deletions.push(handlers.deleteEverything({}));
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return found;
    });
    expect(await withHistory("own", migrateTold)).toBe(true);
    spied.mockRestore();
    expect(await Promise.all(deletions)).toEqual([{ left: [] }]);
    expect(await withHistory("own", (database) => database.getAll("told"))).toEqual([]);
    expect(await browser.storage.local.get()).toEqual({});
  });

  test("is not undone by a panel that is dragged at the same moment", async () => {
    const drag = () => handlers.placePanel({ corner: "top-left", isFolded: false, openIn: [] });
    await Promise.all([drag(), handlers.deleteEverything({}), drag(), drag()]);
    await drag();
    expect(await browser.storage.local.get()).toEqual({});
  });
});

test("a reading that was refused is kept at the next try, and then nothing is wrong", async () => {
  const set = vi.spyOn(indexedDB, "open").mockImplementationOnce(() => {
    throw new DOMException("", "QuotaExceededError");
  });
  await expect(keepReading()).rejects.toMatchObject({ why: "full" });
  set.mockRestore();
  expect(await keepReading()).toBe("kept");
  expect(await readAttempt()).toMatchObject({ result: "kept" });
  expect(fake.badge.text).toBe("53");
});

describe("the button", () => {
  test("reminds nobody who has withdrawn", async () => {
    await store(kept("2026-01-01"));
    await showBadge();
    expect(fake.badge.text).toBe("53…");
    await changeSettings(({ consent: _, ...rest }) => rest);
    await showBadge();
    expect(fake.badge.text).toBe("53");
  });

  test("shows no number of a clock that was wrong", async () => {
    await store(kept("2026-01-01", { displayedTotal: 41 }), kept("2071-01-03"));
    await showBadge();
    expect(fake.badge.text).toBe("41…");
  });
});
