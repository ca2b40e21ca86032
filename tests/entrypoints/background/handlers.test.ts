import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "../../../src/browser";
import { DEFAULT_SETTINGS, withConsent } from "../../../src/domain/settings/settings";
import { showBadge } from "../../../src/entrypoints/background/badge";
import { handlers } from "../../../src/entrypoints/background/handlers";
import { onAttempt, readAttempt } from "../../../src/storage/attempt";
import { changeSettings, readSettings } from "../../../src/storage/settings";
import { deleteDay } from "../../build/delete-day";
import { kept, READING } from "../../build/snapshots";
import { store, stored } from "../../build/stored-snapshots";
import { fake } from "../../fakes/browser";

const NOW = new Date(2026, 10, 23, 8, 1, 12, 345);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  return () => vi.useRealTimers();
});

const agree = () => changeSettings((settings) => withConsent(settings, NOW));
const keepReading = (ageMs = 0) =>
  handlers.keepReading({ reading: READING, source: "bars", ageMs });

/** Listens for changes of the history; returns how many there were. */
function historyChanges() {
  const listener = vi.fn();
  onAttempt(listener);
  return () => listener.mock.calls.filter(([{ history }]) => history).length;
}

describe("keepReading", () => {
  test("without consent nothing is stored, and the asker is told why", async () => {
    expect(await keepReading()).toBe("not-agreed");
    expect(await stored()).toEqual([]);
    expect(await readAttempt()).toBeUndefined();
    expect(fake.badge.text).toBe("");
  });

  test("with a consent to something else nothing is stored either", async () => {
    await changeSettings((settings) => ({
      ...settings,
      consent: { version: 0, at: NOW.toISOString() },
    }));
    expect(await keepReading()).toBe("not-agreed");
    expect(await stored()).toEqual([]);
  });

  test("with consent it is stored, noted, announced and shown on the button", async () => {
    await agree();
    const changes = historyChanges();
    expect(await keepReading()).toBe("kept");
    expect(await stored()).toMatchObject([{ day: "2026-11-23", takenAt: NOW.toISOString() }]);
    expect(await readAttempt()).toEqual({ result: "kept", at: NOW.toISOString() });
    expect(changes()).toBe(1);
    expect(fake.badge.text).toBe("53");
    expect(fake.badge.title).toBe("Pilaster: 52.6 of 100 on 23 Nov 2026");
  });

  test("a reading handed over late is kept for the time it was read", async () => {
    await agree();
    vi.setSystemTime(new Date(2026, 10, 24, 0, 1));
    await keepReading(120_000);
    expect(await stored()).toMatchObject([
      { day: "2026-11-23", takenAt: new Date(2026, 10, 23, 23, 59).toISOString() },
    ]);
  });

  test("a clock that was set back is noted, and nothing changes", async () => {
    await agree();
    const before = [
      kept("2026-11-23"),
      kept("2026-11-24", { takenAt: "2026-11-24T07:00:00.000Z" }),
    ];
    await store(...before);
    const changes = historyChanges();
    expect(await keepReading()).toBe("clock-behind");
    expect(await stored()).toEqual(before);
    expect(await readAttempt()).toMatchObject({ result: "clock-behind" });
    expect(changes()).toBe(0);
  });
});

test("reportState is noted for the popup, after consent", async () => {
  await handlers.reportState({ state: "changed" });
  expect(await readAttempt()).toBeUndefined();
  await agree();
  expect(await handlers.reportState({ state: "signed-out" })).toBe("noted");
  expect(await readAttempt()).toEqual({ result: "signed-out", at: NOW.toISOString() });
});

describe("keepTyped", () => {
  const type = (replace: boolean) =>
    handlers.keepTyped({ day: "2026-11-20", reading: READING, replace });

  test("needs no consent to the reading, for nothing is read", async () => {
    expect(await type(false)).toBe("kept");
    expect(await stored()).toMatchObject([{ day: "2026-11-20", source: "typed" }]);
    expect(fake.badge.text).toBe("53");
  });

  test("of a day that has a snapshot changes nothing and announces nothing", async () => {
    await store(kept("2026-11-20"));
    const changes = historyChanges();
    expect(await type(false)).toBe("exists");
    expect(await stored()).toEqual([kept("2026-11-20")]);
    expect(changes()).toBe(0);
    expect(await type(true)).toBe("kept");
    expect(changes()).toBe(1);
  });
});

test("a deletion removes that day and shows the one before it on the button", async () => {
  const shownBefore = kept("2026-11-22", { displayedTotal: 51 });
  await store(shownBefore, kept("2026-11-23"));
  const changes = historyChanges();
  expect(await deleteDay("2026-11-23")).toBe("written");
  expect(await stored()).toEqual([shownBefore]);
  expect(fake.badge.text).toBe("51");
  expect(changes()).toBe(1);
});

test("deleteEverything leaves nothing behind and gives the permission back", async () => {
  await agree();
  await keepReading();
  await store(kept("2026-11-20"));
  fake.origins.add("https://www.linkedin.com/*");
  expect(await handlers.deleteEverything({})).toEqual({ left: [] });
  expect(await stored()).toEqual([]);
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  expect(await browser.storage.local.get()).toEqual({});
  expect(await readAttempt()).toBeUndefined();
  // What is left only tells open surfaces to look again.
  expect(Object.keys(await browser.storage.session.get()).sort()).toEqual([
    "badgeShown",
    "historyChangedAt",
  ]);
  expect([...fake.origins]).toEqual([]);
  expect(fake.badge).toMatchObject({ text: "", title: "Pilaster" });
});

test("deleteEverything works where a policy imposes the permission, and says that it stays", async () => {
  fake.origins.add("https://www.linkedin.com/*");
  vi.spyOn(browser.permissions, "remove").mockRejectedValueOnce(new Error("required"));
  await store(kept("2026-11-20"));
  expect(await handlers.deleteEverything({})).toEqual({ left: ["permission"] });
  expect(await stored()).toEqual([]);
});

describe("the button", () => {
  test("shows the rounded sum where LinkedIn's total is not known", async () => {
    const { displayedTotal, ...rest } = kept("2026-11-23");
    await store(rest);
    await showBadge();
    // 20.998 + 6.4 + 10.25 + 15 = 52.648
    expect(fake.badge.text).toBe("53");
  });

  test("shows LinkedIn's total where it rounds in another way", async () => {
    await store(kept("2026-11-23", { displayedTotal: 52 }));
    await showBadge();
    expect(fake.badge.text).toBe("52");
  });

  test("shows a total of zero", async () => {
    const pillars = { brand: 0, people: 0, insights: 0, relationships: 0 };
    await store(kept("2026-11-23", { pillars, displayedTotal: 0 }));
    await showBadge();
    expect(fake.badge.text).toBe("0");
  });

  test("speaks the member's language", async () => {
    fake.uiLanguage = "fr-FR";
    await store(kept("2026-11-23"));
    await showBadge();
    expect(fake.badge.title).toBe("Pilaster\u00a0: 52,6 sur 100 le 23 nov. 2026");
  });

  test("shows the newest snapshot that can be read", async () => {
    await store(kept("2026-11-22"), { ...kept("2026-11-23"), mood: "fine" });
    await showBadge();
    expect(fake.badge.text).toBe("53");
  });
});
