import { daysBefore, sampleHistory } from "../src/domain/sample/sample-history.js";
import { open } from "./browsers/chromium.js";
import { variant } from "./browsers/variants.js";
import { fillHistory } from "./fill-history.js";
import { DIST } from "./finish-build.js";
import { agree, keptDays, recordAutomatically } from "./first-minute.js";
import { SERIES } from "./stand-in/pages/figures.js";
import { ssiPage } from "./stand-in/pages/ssi-page.js";
import { startStandIn } from "./stand-in/stand-in.js";

const SSI = "https://www.linkedin.com/sales/ssi";

/**
 * Opens Chromium with the built extension and the stand-in, lives the first minute by clicks, and
 * opens the SSI page, which keeps the day. A made-up year is put before it, so that there is a
 * trend to look at.
 *
 * @param {{ headless: boolean, colorScheme?: "light" | "dark", language?: string }} look
 */
export async function liveADay(look) {
  const figure = SERIES.at(-1);
  if (!figure) throw new Error("The fixtures hold no series.");
  const standIn = await startStandIn();
  standIn.show({ html: ssiPage({ ...figure, language: "en" }) });
  // A member answers the browser's own question; no program can, so the copy has the host granted.
  const extension = variant(DIST.chrome, { grantHost: true });
  const driver = await open({ extension, standIn, ...look });
  const welcome = await agree(driver);
  await recordAutomatically(welcome, { withPanel: true });
  const page = await driver.openPage(SSI);
  const kept = await firstDay(welcome);
  const yesterday = daysBefore(new Date(), 1);
  await fillHistory(welcome, sampleHistory(yesterday, 365, kept.pillars));
  return {
    driver,
    standIn,
    welcome,
    page,
    kept,
    async close() {
      await driver.close();
      await standIn.close();
    },
  };
}

/** The window of many a laptop, in CSS pixels. */
export const LAPTOP = { width: 1366, height: 768 };

/**
 * Waits until the panel stands on a page, in the shape of the room there is, with its lines.
 *
 * @param {import("./browsers/driver.js").Driver} driver
 * @param {import("puppeteer-core").Page} page
 */
export async function settledPanel(driver, page) {
  await page.bringToFront();
  for (let tries = 0; tries < 100; tries += 1) {
    // A window that has changed its size is drawn anew with one of the next frames.
    await new Promise((later) => setTimeout(later, 100));
    const hasLines = await driver.inPanel(
      page,
      (root) => root.querySelector("[data-shape] [data-line] path[d^=M]") !== null,
    );
    if (hasLines && tries > 2) return;
  }
  throw new Error("The page was open for ten seconds and no panel came.");
}

/**
 * Opens the popup on a page and waits until it has nothing more to wait for.
 *
 * @param {import("./browsers/driver.js").Driver} driver
 * @param {import("puppeteer-core").Page} page
 */
export async function settledPopup(driver, page) {
  const popup = await driver.openPopupOn(page);
  await popup.waitForSelector(".trend-plot .line");
  await popup.waitForFunction(() => !document.querySelector(".notice"));
  return popup;
}

/**
 * @param {import("puppeteer-core").Page} own one of the extension's own pages
 * @returns the snapshot of today, once the worker has kept it
 */
async function firstDay(own) {
  for (let tries = 0; tries < 100; tries += 1) {
    const [day] = await keptDays(own);
    if (day) return day;
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error("The page was open for ten seconds and no day was kept.");
}
