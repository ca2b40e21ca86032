import { describe, expect, test } from "vitest";
import { sampleHistory } from "../../src/domain/sample/sample-history.js";
import { fillHistory } from "../../tools/fill-history.js";
import { keptDays } from "../../tools/first-minute.js";
import { download } from "./download";
import {
  BROWSERS,
  newSession,
  once,
  openView,
  type Session,
  SSI,
  sharedSession,
  testSession,
} from "./session";

type Own = { chrome: { extension: { getViews: (wanted: { type: "tab" }) => Window[] } } };

describe.each(BROWSERS)("in %s", (name) => {
  let session: Session;
  const begin = sharedSession(name, { mayAsk: true });

  test("installing opens the welcome page, once, and nothing is agreed to", async () => {
    session = await newSession(name);
    // The extension itself knows its tabs best: a driver may not see those it did not open.
    const opened = () =>
      session.own.evaluate(() => {
        const { extension } = (globalThis as unknown as Own).chrome;
        return extension
          .getViews({ type: "tab" })
          .filter(({ location }) => location.hash === "#/welcome")
          .map((view) =>
            Array.from(
              view.document.querySelectorAll('[data-step="consent"][data-done="false"] .button'),
              (button) => `${view.getComputedStyle(button).backgroundColor} ${button.clientHeight}`,
            ),
          );
      });
    await expect.poll(async () => (await opened()).map(({ length }) => length)).toEqual([2]);
    const [sizes] = await opened();
    expect(new Set(sizes).size, "the two buttons look the same").toBe(1);
    expect(sizes?.[0]).not.toMatch(/ 0$/);
  });

  once("with the keyboard alone a day is typed in, refused, mended, kept, and seen", async () => {
    session = await begin();
    const page = await openView(session, "history");
    await page.focus('[name="brand"]');
    const type = async (...values: string[]) => {
      for (const value of values) {
        await page.keyboard.type(value);
        await page.keyboard.press("Tab");
      }
    };
    await type("20,973", "6.38", "26", "15", "53", "10", "12");
    await page.keyboard.press("Enter");
    await page.waitForSelector('[name="insights"][aria-invalid="true"]');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("name"));
    expect(await focused()).toBe("insights");
    expect(await keptDays(page)).toEqual([]);
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    await page.keyboard.type("10,25");
    await page.keyboard.press("Enter");
    await expect.poll(() => keptDays(page)).toHaveLength(1);
    expect((await keptDays(page))[0]).toMatchObject({
      pillars: { brand: 20.973, people: 6.38, insights: 10.25, relationships: 15 },
      displayedTotal: 53,
      groups: { industry: { rank: 10 }, network: { rank: 12 } },
      source: "typed",
    });
    await page.waitForSelector(".months [data-row]");
  });

  test("everything can be deleted, and then nothing is left", async () => {
    session = await begin("automatic");
    session.standIn.show("figure-1.en");
    await session.driver.openPage(SSI);
    await expect.poll(() => keptDays(session.own)).toHaveLength(1);
    const page = await openView(session, "settings");
    await (await page.waitForSelector("section .button.danger"))?.click();
    await (await page.waitForSelector("dialog .button.danger"))?.click();
    await expect.poll(() => keptDays(page)).toEqual([]);
    const left = "(globalThis.browser ?? globalThis.chrome).storage.local.get()";
    await expect.poll(() => page.evaluate(left)).toEqual({});
  });

  test.runIf(name === "firefox")(
    "a permission taken away in the browser's settings is said",
    async () => {
      session = await begin("automatic");
      const { driver, own, standIn } = session;
      await own.evaluate(
        "browser.permissions.remove({ origins: ['https://www.linkedin.com/*'] }).then(() => true)",
      );
      const page = await driver.openPage("https://www.linkedin.com/feed/");
      const popup = await driver.openPopupOn(page);
      await popup.waitForSelector('.notice[data-kind="alert"]');
      expect(await popup.evaluate(() => document.body.textContent)).toContain(
        "The browser no longer allows what you switched on",
      );
      standIn.show("figure-1.en");
      await driver.openPage(SSI);
      expect(await keptDays(own)).toEqual([]);
    },
  );
});

describe.each(BROWSERS)("in a French %s", (name) => {
  test("the popup exports the history, also as a French Excel expects it", async () => {
    const session = await testSession(name, { language: "fr" });
    await fillHistory(session.own, sampleHistory(new Date(), 3));
    const page = await session.driver.openPage("https://www.linkedin.com/feed/");
    const popup = await session.driver.openPopupOn(page);
    await (await popup.waitForSelector("[aria-expanded]"))?.click();
    const regional = await popup.waitForSelector(".popup-actions .buttons .button:last-of-type");
    const file = await download(session.driver, async () => regional?.click());
    expect(file.name).toMatch(/^pilaster-ssi-\d{4}-\d\d-\d\d\.csv$/);
    expect(file.text).toContain("day;taken_at;total;");
    expect(file.text).toContain(";20,998;6,4;10,25;15;");
  });
});
