import { describe, expect, test } from "vitest";
import { keptDays } from "../../tools/first-minute.js";
import { BROWSERS, once, SSI, sharedSessions } from "./session";

/** As a page of ours reads what is stored of every account, by its name. */
const KEPT_BY_ACCOUNT = `(async () => {
  const { storage } = globalThis.browser ?? globalThis.chrome;
  const { histories } = await storage.local.get("histories");
  const kept = {};
  for (const { id, name } of histories?.list ?? []) {
    const opening = indexedDB.open(id === "own" ? "pilaster" : "pilaster-" + id);
    const database = await new Promise((done) => { opening.onsuccess = () => done(opening.result); });
    const all = database.transaction("snapshots").objectStore("snapshots").getAll();
    await new Promise((done) => { all.onsuccess = done; });
    kept[name] = all.result.map(({ pillars }) => Math.round(pillars.brand));
    database.close();
  }
  return kept;
})()`;

/** How many readings wait for an answer. */
const WAITING = `(globalThis.browser ?? globalThis.chrome).storage.local.get("aside")
  .then(({ aside }) => aside?.readings.length ?? 0)`;

describe.each(BROWSERS)("two accounts in %s", (name) => {
  const { mayAsk } = sharedSessions(name);

  once(
    "scores of another account are asked about, kept apart, and one switches between them",
    async () => {
      const { driver, own, standIn } = await mayAsk("automatic");
      standIn.show("figure-1.en");
      const page = await driver.openPage(SSI);
      await expect.poll(() => keptDays(own)).toHaveLength(1);
      standIn.show("figure-3.pt-BR");
      await driver.reload(page);
      const badge = "(globalThis.browser ?? globalThis.chrome).action.getBadgeText({})";
      await expect.poll(() => own.evaluate(badge)).toBe("?");
      const popup = await driver.openPopupOn(page);
      const question = await popup.waitForSelector(".account-question");
      expect(await question?.evaluate(({ textContent }) => textContent)).toContain("19.7");
      expect(await keptDays(own)).toMatchObject([{ displayedTotal: 20 }]);

      await popup.click(".account-question button:nth-of-type(2)");
      await popup.type(".account-name input", "Work");
      await popup.click(".account-pick [type=submit]");
      await popup.waitForSelector(".total-number::-p-text(52.6)");
      await expect.poll(() => own.evaluate(KEPT_BY_ACCOUNT)).toEqual({ "": [13], Work: [21] });
      await expect.poll(() => own.evaluate(badge)).toBe("53");

      await popup.select(".account-switch select", "own");
      await popup.waitForSelector(".total-number::-p-text(19.7)");
      expect(standIn.foreignRequests).toEqual([]);
    },
  );

  test.runIf(name === "firefox")("a new container is asked about once", async () => {
    const { driver, own, standIn } = await mayAsk("automatic");
    standIn.show("figure-1.en");
    await driver.openPage(SSI);
    await expect.poll(() => keptDays(own)).toHaveLength(1);
    const container = await driver.browser.createBrowserContext();
    const page = await container.newPage();
    await page.goto(SSI);
    await expect.poll(() => own.evaluate(WAITING)).toBe(1);
    const asked = await driver.openPage(driver.extensionUrl("dashboard/index.html#/trend"));
    await asked.waitForSelector(".account-question");
    await asked.click(".account-question button:nth-of-type(2)");
    await asked.type(".account-name input", "Work");
    await asked.click(".account-pick [type=submit]");
    await expect.poll(() => own.evaluate(KEPT_BY_ACCOUNT)).toEqual({ "": [13], Work: [13] });
    // The account's own container, and somebody else's scores in it.
    standIn.show("figure-3.pt-BR");
    await page.bringToFront();
    await driver.reload(page);
    await expect.poll(() => own.evaluate(WAITING)).toBe(1);
    await asked.bringToFront();
    await asked.waitForSelector(".account-question");
    await asked.click(".account-question button:nth-of-type(1)");
    await expect.poll(() => own.evaluate(KEPT_BY_ACCOUNT)).toEqual({ "": [13], Work: [21] });
    await container.close();
  });
});
