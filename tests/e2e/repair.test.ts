import { describe, expect, test } from "vitest";
import { NO_CHANGES } from "../../src/domain/backup/changes";
import { addDays } from "../../src/domain/days/calendar";
import { keptDays } from "../../tools/first-minute.js";
import { snapshotOn } from "../build/snapshots";
import { isLong } from "../long";
import { BROWSERS, type Session, sharedSession } from "./session";

type Chrome = { runtime: { sendMessage: (message: object) => Promise<unknown> } };

const DAYS = Array.from({ length: 120 }, (_, index) => addDays("2026-03-01", index));

/** What an import of these days is made of. */
const changesOf = (days: readonly string[]) => ({
  ...NO_CHANGES,
  snapshots: days.map((day) => snapshotOn(day, { source: "imported" })),
});

/** How often the worker is killed: always within the same time, so where it hits differs. */
const killsIn = (name: string) => (isLong ? (name === "chromium" ? 1_000 : 100) : 4);

describe.each(BROWSERS)("in %s", (name) => {
  let session: Session;
  const begin = sharedSession(name);

  /** Asks the worker from a page of ours; undefined where it was stopped before it could answer. */
  const ask = (message: object) =>
    session.own.evaluate(async (sent) => {
      const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
      return runtime.sendMessage(sent).catch(() => undefined);
    }, message);
  const store = async (batch: string, days: readonly string[]) => {
    await ask({ name: "stageChanges", payload: { batch, slice: 0, changes: changesOf(days) } });
    return ask({ name: "commitChanges", payload: { batch, count: 1 } });
  };
  const mirrored = () =>
    session.own.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: ChromeStorage }).chrome;
      const sizes = (await storage.local.get("mirror.own"))["mirror.own"] ?? {};
      return Object.values(sizes).reduce((sum, size) => sum + size, 0);
    });

  test("a database deleted under the running extension comes back, and the popup says so", async () => {
    session = await begin();
    expect(await store("import", DAYS)).toBe("written");
    await expect.poll(mirrored, { timeout: 5_000 }).toBe(DAYS.length);
    const before = await keptDays(session.own);
    await session.own.evaluate(
      () =>
        new Promise((gone) => {
          indexedDB.deleteDatabase("pilaster").onsuccess = gone;
        }),
    );
    const { driver } = session;
    const popup = await driver.openPage(driver.extensionUrl("popup/index.html"));
    await popup.waitForSelector("::-p-text(120 days)", { timeout: 10_000 });
    expect(await keptDays(popup)).toEqual(before);
    await popup.locator("::-p-xpath(//button[contains(., 'Got it')])").click();
    await expect
      .poll(() => popup.$$eval(".notice", (all) => all.map((one) => one.textContent).join()))
      .not.toContain("120");
  });

  test("a worker killed in the middle of an import has stored all of it or nothing", async () => {
    session = await begin();
    const stored = new Set<string>();
    for (let kill = 0; kill < killsIn(name); kill += 1) {
      const days = DAYS.map((day) => addDays(day, -150 * (kill % 20) - 150));
      const written = store(`import ${kill}`, days);
      await new Promise((resolve) => setTimeout(resolve, (kill * 7) % 60));
      await session.driver.killWorker();
      if ((await written) === "written") for (const day of days) stored.add(day);
      const kept = new Set((await keptDays(session.own)).map(({ day }) => day));
      for (const day of stored) expect(kept.has(day), "what was acknowledged is there").toBe(true);
      const ofThis = days.filter((day) => kept.has(day)).length;
      expect([0, days.length]).toContain(ofThis);
      if (ofThis > 0) for (const day of days) stored.add(day);
    }
    // The second copy catches up at the next start.
    await ask({ name: "repairHistory", payload: {} });
    await expect.poll(mirrored, { timeout: 10_000 }).toBe(stored.size);
  });
});

type ChromeStorage = {
  storage: { local: { get: (item: string) => Promise<Record<string, Record<string, number>>> } };
};
