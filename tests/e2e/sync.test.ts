import { describe, expect, test } from "vitest";
import { isLong } from "../long";
import { BROWSERS, sharedSession } from "./session";

type Area = {
  get: (names: null) => Promise<Record<string, unknown>>;
  set: (items: object) => Promise<void>;
  clear: () => Promise<void>;
};
type Ours = {
  chrome: {
    permissions: { getAll: () => Promise<{ data_collection?: string[] }> };
    runtime: { sendMessage: (message: object) => Promise<unknown> };
    storage: {
      sync: Area;
      onChanged: { addListener: (listener: (changes: object, area: string) => void) => void };
    };
  };
};

/** What browsers do without an account, against which the fake one of the other tests is held. */
describe.runIf(isLong).each(BROWSERS)("the account of %s", (name) => {
  const begin = sharedSession(name);

  test("refuses what is too much in words that we know, and tells of what changes", async () => {
    const { own } = await begin();
    const found = await own.evaluate(async () => {
      const { sync, onChanged } = (globalThis as unknown as Ours).chrome.storage;
      await sync.clear();
      const told: string[] = [];
      onChanged.addListener((changes, area) => {
        if (area === "sync") told.push(...Object.keys(changes));
      });
      const failureOf = (items: object) =>
        sync.set(items).then(
          () => "",
          (error: Error) => `${error.name} ${error.message}`,
        );
      const large = (bytes: number) => "x".repeat(bytes);
      const item = await failureOf({ a: large(8_192) });
      const most = await failureOf({ a: large(7_900 - 3) });
      const full = Array.from({ length: 14 }, (_, at) => [`b${at}`, large(7_800)]);
      const area = await failureOf(Object.fromEntries(full));
      const left = Object.keys(await sync.get(null));
      await sync.clear();
      return { item, most, area, left, told };
    });
    expect(found.item).toMatch(/quota/i);
    expect(found.area).toMatch(/quota/i);
    expect(found).toMatchObject({ most: "", left: ["a"] });
    expect(found.told).toContain("a");
  });

  test("is sent a day that is kept, where the browser allows it", async () => {
    const { own } = await begin();
    const status = await own.evaluate(async () => {
      const { runtime, storage } = (globalThis as unknown as Ours).chrome;
      const reading = {
        pillars: { brand: 20, people: 6, insights: 10, relationships: 15 },
        groups: {},
      };
      const payload = { day: "2026-11-01", reading, replace: true };
      await runtime.sendMessage({ name: "keepTyped", payload });
      const answer = await runtime.sendMessage({ name: "startSync", payload: {} });
      const names = Object.keys(await storage.sync.get(null));
      await runtime.sendMessage({ name: "stopSync", payload: { remove: false } });
      await storage.sync.clear();
      return { answer, names };
    });
    const isSent = { answer: { is: "on", isWaiting: false }, names: ["own.2026q4"] };
    const isOff = { answer: { is: "off", why: "not-allowed" }, names: [] };
    expect(status).toMatchObject(name === "firefox" ? isOff : isSent);
  });

  test("is switched on by one click, for which Firefox asks, and off by a dialog", async () => {
    const { driver, own } = await begin();
    const page = await driver.openPage(driver.extensionUrl("dashboard/index.html#/settings"));
    const press = async (selector: string) => (await page.waitForSelector(selector))?.click();
    await press(".sync [role=switch]:not(:disabled)");
    await page.waitForSelector(".sync-facts");
    await press(".sync [role=switch]");
    // The second after no: the copy is removed.
    await press("dialog .button:last-child");
    await page.waitForSelector(".sync [role=switch]:not(:checked)");
    const left = await own.evaluate(() =>
      (globalThis as unknown as Ours).chrome.storage.sync.get(null),
    );
    expect(left).toEqual({ account: expect.objectContaining({ off: true }) });
    const allowed = () =>
      own.evaluate(async () => {
        const { permissions } = (globalThis as unknown as Ours).chrome;
        return (await permissions.getAll()).data_collection ?? [];
      });
    await expect.poll(allowed).not.toContain("websiteContent");
    await page.close();
  });
});
