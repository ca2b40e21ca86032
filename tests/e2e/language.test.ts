import { resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { expect, onTestFinished, test } from "vitest";
import { readLanguages, textsOf } from "../../tools/languages.js";
import { openPanelSession } from "./panel/panel-session";
import { BROWSERS, openView } from "./session";

const languages = readLanguages(resolve(import.meta.dirname, "../../public/_locales"));
const [english, german] = [languages.en, languages.de].map((texts = {}) => textsOf(texts));

/** What is asked of the browser differs most in Chromium, and is enough to try there. */
test.runIf(BROWSERS.includes("chromium"))(
  "a language chosen in an English browser is spoken everywhere, until it is the browser's again",
  async () => {
    const session = await openPanelSession("chromium", { language: "en" });
    onTestFinished(session.close);
    const { driver } = session;
    const ssi = await session.openSsi();
    const popup = await driver.openPage(driver.extensionUrl("popup/index.html"));
    const settings = await openView(session, "settings");
    const words = async (page: Page) => [
      await page.evaluate(() => document.documentElement.lang),
      await page.evaluate(() => document.body.textContent),
    ];
    const title = () => settings.evaluate("(globalThis.chrome ?? browser).action.getTitle({})");

    for (const [choice, language, texts] of [
      ["de", "de", german],
      ["", "en", english],
    ] as const) {
      await settings.waitForSelector("select");
      await settings.select("select", choice);
      const says = (key: string) => expect.stringContaining(texts?.[key] ?? key);
      await expect.poll(() => words(settings)).toEqual([language, says("settingsDeleteText")]);
      await expect.poll(title).toMatch(language === "de" ? /von 100 am/ : /of 100 on/);
      await popup.bringToFront();
      await driver.reload(popup);
      await expect.poll(() => words(popup)).toEqual([language, says("popupExport")]);
      // The panel that stands there already, and one that comes with the page.
      await ssi.bringToFront();
      await expect.poll(() => session.words(ssi)).toEqual(says("trendTitle"));
      await ssi.reload();
      await expect.poll(() => session.words(ssi)).toEqual(says("trendTitle"));
      await settings.bringToFront();
    }
    expect(session.standIn.foreignRequests).toEqual([]);
  },
);
