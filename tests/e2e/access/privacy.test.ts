import { describe, expect, test } from "vitest";
import { VIEWS } from "../../../tools/pictures/pages.js";
import { BROWSERS, openView, quiet, type Session, SSI, sharedSessions } from "../session";

/** By the member's click; what is synced then is the browser's to send. */
async function switchSyncOn(settings: Session["own"]): Promise<void> {
  await (await settings.waitForSelector(".sync [role=switch]:not(:disabled)"))?.click();
  const isCopied = async () => {
    const { storage } = (globalThis as never as { chrome: { storage: Storage } }).chrome;
    return Object.keys(await storage.sync.get(null)).some((name) => /^own\.\d{4}q/.test(name));
  };
  await settings.waitForFunction(isCopied, { polling: 100 });
}

type Storage = { sync: { get: (names: null) => Promise<object> } };

describe.each(BROWSERS)("in %s", (name) => {
  let session: Session;
  const { asShipped, mayAsk } = sharedSessions(name);

  test("a whole day's use sends no request to anyone, and the page's own stay the same", async () => {
    session = await mayAsk("automatic");
    const { driver, standIn } = session;
    standIn.show("figure-1.en");
    const page = await driver.openPage(SSI);
    await quiet(2_500);
    const popup = await driver.openPopupOn(page);
    await popup.waitForSelector(".trend-plot");
    const own = await openView(session, "settings");
    await switchSyncOn(own);
    for (const view of VIEWS) {
      await own.bringToFront();
      await own.evaluate((hash) => {
        location.hash = hash;
      }, `#/${view}`);
      await quiet(200);
    }
    await own.evaluate(() => {
      location.hash = "#/history";
    });
    await (await own.waitForSelector("[aria-controls='history-export']"))?.click();
    await own.waitForSelector("#history-export");
    const pressed = await own.$$eval("main .buttons button", (buttons) => {
      const saving = buttons.filter(({ textContent }) => /CSV|backup/.test(textContent));
      for (const button of saving) button.click();
      return saving.length;
    });
    expect(pressed).toBeGreaterThanOrEqual(2);
    await quiet(500);
    expect(standIn.foreignRequests).toEqual([]);
    const asked = standIn.requests.map(({ path }) => path).filter((path) => !/favicon/.test(path));
    expect(asked).toEqual(["/sales/ssi"]);
  });

  test("planted: a request to anyone is counted, even from a page of ours", async () => {
    session = await asShipped();
    const page = await session.driver.openPage("https://www.linkedin.com/feed/");
    await page.evaluate(() => fetch("https://example.com/x", { mode: "no-cors" }));
    expect(session.standIn.foreignRequests.map(({ host }) => host)).toEqual(["example.com"]);
  });

  test("our pages could not ask anyone if they wanted to", async () => {
    session = await asShipped();
    const answer = session.own.evaluate(() =>
      fetch("https://example.com/x", { mode: "no-cors" }).then(
        () => "sent",
        () => "refused",
      ),
    );
    expect(await answer).toBe("refused");
    expect(session.standIn.foreignRequests).toEqual([]);
  });

  test("the page cannot tell that it was read: no node, global or event of ours is left on it", async () => {
    session = await mayAsk("automatic");
    const { driver, standIn } = session;
    const shape = () => `${document.documentElement.outerHTML} ${Object.keys(globalThis).sort()}`;
    standIn.show("figure-1.en");
    const page = await driver.openPage(SSI);
    const before = await page.evaluate(shape);
    await quiet(2_000);
    expect(await page.evaluate(shape)).toBe(before);
    await session.reset();
    standIn.show("figure-1.en");
    const unread = await driver.openPage(SSI);
    expect(await unread.evaluate(shape)).toBe(before);
  });

  test("the browser finds nothing wrong with the manifest", async () => {
    session = await asShipped();
    expect(await session.driver.manifestErrors()).toEqual([]);
  });

  test.runIf(name === "chromium")("installing shows no permission warning", async () => {
    session = await asShipped();
    const warnings = (changes: object) =>
      session.own.evaluate(async (changed) => {
        const { management, runtime } = (globalThis as never as { chrome: never }).chrome as {
          management: { getPermissionWarningsByManifest: (text: string) => Promise<string[]> };
          runtime: { getManifest: () => object };
        };
        const manifest = { ...runtime.getManifest(), ...changed };
        return management.getPermissionWarningsByManifest(JSON.stringify(manifest));
      }, changes);
    expect(await warnings({})).toEqual([]);
    expect(await warnings({ permissions: ["tabs"] })).not.toEqual([]);
  });
});
