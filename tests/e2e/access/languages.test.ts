import { resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLanguages, textsOf, writeTexts } from "../../../tools/languages.js";
import { VIEWS } from "../../../tools/pictures/pages.js";
import { pseudoTexts } from "../../../tools/pseudo-locale.js";
import { isLong } from "../../long";
import { openPanelSession } from "../panel/panel-session";
import { BROWSERS, openView, type Session } from "../session";
import { goTo } from "./go-to";
import { outOfRoom } from "./out-of-room";

const languages = readLanguages(resolve(import.meta.dirname, "../../../public/_locales"));
const english = textsOf(languages.en ?? {});

/** English is what an English browser shows: in place of its texts stand words nobody speaks. */
const SPOKEN = [
  ...Object.keys(languages).filter((language) => language !== "en"),
  "40 % longer",
  "mirrored",
];

const nextFrame = (page: Page) =>
  page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next))));

// Where words have no room is no matter of the browser that shows them.
describe.runIf(isLong && BROWSERS.includes("chromium")).each(SPOKEN)("in %s", (spoken) => {
  let session: Awaited<ReturnType<typeof openPanelSession>>;
  let own: Session["own"];

  beforeAll(async () => {
    session = await openPanelSession("chromium");
    const { extension } = session;
    const isSpoken = spoken in languages;
    if (!isSpoken) {
      writeTexts(extension, "en", pseudoTexts(english, { isMirrored: spoken === "mirrored" }));
    }
    own = await openView(session, "settings");
    await own.waitForSelector("select");
    await own.select("select", isSpoken ? spoken : "en");
    const name = isSpoken ? textsOf(languages[spoken] ?? {}) : pseudoTexts(english);
    await own.waitForFunction(
      (heading) => document.querySelector("h1")?.textContent === heading,
      {},
      name.settingsView,
    );
  });
  afterAll(() => session.close());

  test.each([320, 640, 1280])("every view has room in a window of %i pixels", async (width) => {
    const outside: string[] = [];
    await own.setViewport({ width, height: 800 });
    for (const view of VIEWS) {
      await goTo(own, view);
      outside.push(...(await own.evaluate(outOfRoom)).map((where) => `${view}: ${where}`));
    }
    expect(outside).toEqual([]);
  });

  test.each([320, 360, 380])("the popup has room in %i pixels", async (width) => {
    const { driver } = session;
    const popup = await driver.openPage(driver.extensionUrl("popup/index.html"));
    await popup.setViewport({ width, height: 700 });
    await popup.waitForSelector(".trend-plot .line");
    await popup.click(".popup-actions [aria-expanded]").catch(() => {});
    await nextFrame(popup);
    expect(await popup.evaluate(outOfRoom)).toEqual([]);
    await popup.close();
  });

  test.each([
    ["card", 1744],
    ["rail", 1176],
    ["foot", 1100],
  ])("the panel as a %s has room", async (shape, width) => {
    const page = await session.openSsi({ width, height: 640 });
    await expect.poll(() => session.shape(page)).toBe(shape);
    await nextFrame(page);
    expect(await session.driver.inPanel(page, outOfRoom)).toEqual([]);
    await page.close();
  });
});
