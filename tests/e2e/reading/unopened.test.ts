import { describe, expect, test } from "vitest";
import { keptDays } from "../../../tools/first-minute.js";
import { BROWSERS, quiet, type Session, SSI, sharedSession } from "../session";

const API = "(globalThis.browser ?? globalThis.chrome)";
const LOSE = `${API}.permissions.remove({ origins: ["https://www.linkedin.com/*"] }).then(() => true)`;

/** When the tab's page was activated, in milliseconds since it began to load; 0 if it was never ahead. */
const ACTIVATED = `(async () => {
  const [tab] = await ${API}.tabs.query({ url: "${SSI}" });
  const func = () => performance.getEntriesByType("navigation")[0].activationStart;
  const [run] = await ${API}.scripting.executeScript({ target: { tabId: tab.id }, func });
  return run.result;
})()`;

describe.each(BROWSERS)("what was not opened, in %s", (name) => {
  let session: Session;
  const begin = sharedSession(name, { mayAsk: true });

  const kept = () => keptDays(session.own);
  const attempt = () => session.own.evaluate(`${API}.storage.session.get("attempt")`);

  /** Whatever our scripts on LinkedIn's pages say from now on, by the names of the messages. */
  const listen = () =>
    session.own.evaluate(`globalThis.heard = [];
      void ${API}.runtime.onMessage.addListener((message) => void heard.push(message.name))`);
  const heard = () => session.own.evaluate("heard") as Promise<string[]>;

  test("a tab behind is not read though its scores are painted, until it is shown", async () => {
    session = await begin("automatic");
    session.standIn.show("figure-1.en");
    const page = await session.driver.openPage(SSI, { background: true });
    await session.own.bringToFront();
    await quiet(3_000);
    expect(await page.evaluate(() => document.querySelectorAll("progress").length)).toBe(4);
    expect(await kept()).toEqual([]);
    const shownAt = new Date().toISOString();
    await page.bringToFront();
    await expect.poll(kept).toHaveLength(1);
    const [snapshot] = await kept();
    expect(snapshot && snapshot.takenAt > shownAt).toBe(true);
  });

  // Firefox loads no page ahead.
  test.runIf(name === "chromium")("a page loaded ahead is read once it is opened", async () => {
    session = await begin("panel");
    const { driver, standIn } = session;
    standIn.show("figure-1.en");
    await listen();
    const page = await driver.openPage("https://www.linkedin.com/feed/ahead/");
    await page.bringToFront();
    await quiet(4_000);
    const asked = standIn.requests.filter(({ path }) => path === "/sales/ssi");
    expect(asked.map(({ purpose }) => purpose)).toEqual(["prefetch;prerender"]);
    expect(await heard()).toEqual([]);
    expect(await kept()).toEqual([]);
    expect(await attempt()).toEqual({});

    const openedAt = new Date().toISOString();
    await page.click("a");
    await expect.poll(kept).toHaveLength(1);
    const [snapshot] = await kept();
    expect(snapshot && snapshot.takenAt > openedAt).toBe(true);
    await expect.poll(() => driver.inPanel(page, (root) => root.childElementCount > 0)).toBe(true);
    expect(await session.own.evaluate(ACTIVATED), "the page loaded ahead").toBeGreaterThan(3_000);
  });

  // Chromium's copy has the host in its manifest, where it cannot be taken away.
  test.runIf(name === "firefox")(
    "a tab that waits is not read after the browser's permission was taken away",
    async () => {
      session = await begin("automatic");
      session.standIn.show("figure-1.en");
      await listen();
      const page = await session.driver.openPage(SSI, { background: true });
      await session.own.bringToFront();
      await expect.poll(heard).toEqual(["reportState"]);
      await session.own.evaluate(LOSE);
      await quiet(500);
      await page.bringToFront();
      await quiet(4_000);
      expect(await kept()).toEqual([]);
    },
  );
});
