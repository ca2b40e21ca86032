import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { sampleHistory } from "../../src/domain/sample/sample-history.js";
import { fillHistory } from "../../tools/fill-history.js";
import { keptDays } from "../../tools/first-minute.js";
import {
  alike,
  BROWSERS,
  barePage,
  openView,
  type Session,
  SSI,
  sharedSession,
  testSession,
} from "./session";

const API = "(globalThis.browser ?? globalThis.chrome)";
const text = (page: Page) => page.evaluate(() => document.body.textContent ?? "");

/** Opens the database in a version, and holds it there without listening to anybody if asked to. */
const openVersion = (page: Page, version: number, isHeld: boolean) =>
  page.evaluate(
    (wanted, held) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("pilaster", wanted || undefined);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          if (held) Object.assign(globalThis, { held: request.result });
          else request.result.close();
          resolve();
        };
      }),
    version,
    isHeld,
  );

alike.each(BROWSERS)("in %s", (name) => {
  let session: Session;
  const begin = sharedSession(name);

  const press = (page: Page, words: string) =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll("dialog button, .dashboard button")];
      const found = buttons.find((button) => button.textContent?.trim() === wanted);
      if (!(found instanceof HTMLElement)) throw new Error(`No button ${wanted}`);
      found.click();
    }, words);

  test("a history of a newer version is told everywhere, and can be deleted with all else", async () => {
    session = await testSession(name, { as: "panel" });
    const { driver, standIn, own } = session;
    standIn.show("figure-1.en");
    await openVersion(own, 99, false);
    const page = await driver.openPage(SSI);
    const badge = () => own.evaluate(`${API}.action.getBadgeText({})`);
    await expect.poll(badge).toBe("!");
    const panel = () => driver.inPanel(page, (root) => root.lastElementChild?.textContent);
    await expect.poll(panel).toContain("stored by a newer Pilaster");
    const popup = await driver.openPopupOn(page);
    await popup.waitForSelector('.notice[data-kind="alert"]');
    await expect.poll(() => text(popup)).toContain("stored by a newer Pilaster");
    await popup.close();
    const settings = await openView(session, "settings");
    await expect.poll(() => text(settings)).toContain("Withdraw my agreement");
    await press(settings, "Delete everything");
    await settings.waitForSelector("dialog[open]");
    await settings.evaluate(() =>
      document.querySelector<HTMLElement>("dialog .button.danger")?.click(),
    );
    await expect.poll(() => text(settings)).toContain("Everything is deleted.");
    expect(await settings.evaluate(`${API}.storage.local.get()`)).toEqual({});
    await openVersion(settings, 0, false);
    await expect.poll(() => text(settings)).toContain("You have not agreed");
  });

  test("a history that is held is told in time, leaves the settings in reach and comes back", async () => {
    session = await begin("agreed");
    await fillHistory(session.own, sampleHistory(new Date(), 30));
    // An old page that does not listen, and somebody who waits for it: everybody queues behind.
    const old = await barePage(session.driver);
    await openVersion(old, 0, true);
    await old.evaluate(() => void indexedDB.open("pilaster", 98));
    const settings = await openView(session, "settings");
    await settings.waitForSelector(".row button");
    await expect.poll(() => text(settings), { timeout: 10_000 }).toContain("Close Pilaster");
    const trend = await openView(session, "trend");
    await expect.poll(() => text(trend), { timeout: 10_000 }).toContain("Close Pilaster");
    await old.close();
    await trend.waitForSelector(".trend-plot .line");
    expect(await text(trend)).not.toContain("Close Pilaster");
  });

  test("what a click could not store is said beside it, and nothing else is shown", async () => {
    session = await begin("agreed");
    const settings = await openView(session, "settings");
    await settings.waitForSelector("fieldset input");
    await settings.evaluate(`{
      const { local } = ${API}.storage;
      const refused = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
      Object.defineProperty(local, "set", { value: refused, configurable: true });
    }`);
    const isChosen = () =>
      settings.$$eval("fieldset input", (radios) => radios.map((radio) => radio.checked));
    const before = await isChosen();
    await settings.evaluate(() => document.querySelector<HTMLElement>("fieldset input")?.click());
    await expect.poll(() => text(settings)).toContain("There is no room left");
    expect(await isChosen()).toEqual(before);
    await press(settings, "Withdraw my agreement");
    const said = () => settings.$$eval(".row .work-note", (notes) => notes[0]?.textContent);
    await expect.poll(said).toContain("There is no room left");
    expect(await text(settings)).toContain("You agreed to the reading");
  });

  test("a day of a clock that was wrong is offered to be moved, and counts nowhere", async () => {
    session = await begin("agreed");
    const { own } = session;
    const [newest] = sampleHistory(new Date(), 1);
    if (!newest) throw new Error("No history");
    await fillHistory(own, [newest, { ...newest, day: "2071-01-03", displayedTotal: 99 }]);
    const history = await openView(session, "history");
    await history.waitForSelector('#ahead ~ form input[type="date"]');
    expect(await text(history)).toContain("1 kept day lies in the future");
    await history.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>("#ahead ~ form input");
      if (!input) throw new Error("No field");
      input.value = "2026-01-05";
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await press(history, "Move");
    const days = async () => (await keptDays(own)).map(({ day }) => day);
    await expect.poll(days).toEqual(["2026-01-05", newest.day]);
    await expect.poll(() => text(history)).not.toContain("lies in the future");
  });
});
