import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { keptDays } from "../../tools/first-minute.js";
import { readLanguages, textsOf } from "../../tools/languages.js";
import { isLong } from "../long";
import { goTo } from "./access/go-to";
import { outOfRoom } from "./access/out-of-room";
import { download } from "./download";
import { BROWSERS, type BrowserName, newSession, type Session, SSI } from "./session";

const root = resolve(import.meta.dirname, "../..");
const LANGUAGES = Object.entries(readLanguages(join(root, "public/_locales"))).map(
  ([name, messages]): [string, Record<string, string>] => [name, textsOf(messages)],
);
const ENGLISH = LANGUAGES.find(([name]) => name === "en")?.[1] ?? {};

/** LinkedIn's page as members of each language see it, as far as that is known. */
const PAGES: Record<string, string> = {
  de: "figure-5.de",
  en: "figure-1.en",
  es: "figure-4.es",
  fr: "figure-2.fr",
  it: "figure-1.it",
  pt_BR: "figure-3.pt-BR",
};

/** English sentences and names that stand in a page whose language has words of its own for them. */
function englishIn(said: string[], texts: Record<string, string>): string[] {
  const own = new Set(Object.values(texts));
  const foreign = Object.entries(ENGLISH).filter(
    ([key, text]) => key in texts && text.length > 4 && !text.includes("$") && !own.has(text),
  );
  return foreign.map(([, text]) => text).filter((text) => said.includes(text));
}

/** Runs in the page, or on the panel's root: each piece of text by itself. */
function pieces(panel?: ShadowRoot): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(panel ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    found.push(node.nodeValue?.trim() ?? "");
  }
  return found;
}

/** The tab that opens by itself; Firefox's driver is not told its address, the tab is. */
async function welcomeOf({ driver }: Session): Promise<Page> {
  for (let tries = 0; tries < 50; tries += 1) {
    for (const page of await driver.browser.pages()) {
      if ((await page.evaluate(() => location.hash)) === "#/welcome") return page;
    }
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error("No welcome page opened.");
}

/** Clicks the button of these words in the view. */
const press = (page: Page, words: string) =>
  page.$$eval(
    "main button",
    (buttons, wanted) => buttons.find(({ textContent }) => textContent === wanted)?.click(),
    words,
  );

/** Clicks the switch of these words, and waits until it is on. */
async function turnOn(page: Page, words: string): Promise<void> {
  const label = await page.waitForSelector(`main .switch label::-p-text(${words})`);
  await label?.click();
  await page.waitForFunction((one) => one?.querySelector(":checked"), {}, label);
}

/** All steps are taken and drawn, whatever is wrong with one of them, which is told at the end. */
function notebook(folder: string, texts: Record<string, string>) {
  mkdirSync(folder, { recursive: true });
  const wrong: string[] = [];
  const judge = (step: string, said: string[], outside: string[], wanted: string[]) => {
    const all = said.join(" ").replace(/\s+/g, " ");
    const isMissing = (words: string) => !all.includes(words.replace(/\s+/g, " "));
    wrong.push(...wanted.filter(isMissing).map((words) => `${step} lacks “${words}”`));
    wrong.push(...englishIn(said, texts).map((words) => `${step} says “${words}”`));
    wrong.push(...outside.map((what) => `${step}: ${what}`));
  };
  return {
    wrong,
    async page(page: Page, step: string, ...wanted: string[]) {
      await page.evaluate(() => new Promise((next) => setTimeout(next, 300)));
      judge(step, await page.evaluate(pieces), await page.evaluate(outOfRoom), wanted);
      await page.screenshot({ path: join(folder, `${step}.png`) });
    },
    async panel({ driver }: Session, page: Page, step: string, ...wanted: string[]) {
      const isThere = () => driver.inPanel(page, (at) => at.querySelector("[data-shape]") !== null);
      await expect.poll(isThere, { timeout: 10_000 }).toBe(true);
      await page.evaluate(() => new Promise((next) => setTimeout(next, 500)));
      const said = (await driver.inPanel(page, pieces)) ?? [];
      judge(step, said, (await driver.inPanel(page, outOfRoom)) ?? [], wanted);
      await page.screenshot({ path: join(folder, `${step}.png`) });
    },
  };
}

async function liveFiveMinutes(name: BrowserName, language: string, texts: Record<string, string>) {
  const look = notebook(join(root, "out/first-minutes", name, language), texts);
  const tag = language.replace("_", "-");
  const session = await newSession(name, { mayAsk: true, language: tag });
  const { driver, standIn } = session;
  standIn.show(PAGES[language] ?? "figure-1.en");
  const text = (key: string) => texts[key] ?? key;

  const own = await welcomeOf(session);
  await own.bringToFront();
  await own.waitForSelector('[data-step="consent"] button');
  await look.page(own, "1-welcome", text("welcomeTitle"), text("factTerms"), text("welcomeAgree"));
  await own.click('[data-step="consent"] button');
  await own.waitForSelector('[data-step="consent"][data-done="true"]');
  await look.page(own, "2-agreed", text("welcomeAgreed"), text("welcomeBothButton"));

  const page = await driver.openPage(SSI);
  const popup = await driver.openPopupOn(page);
  await popup.waitForSelector(".total-number");
  const [day] = await keptDays(session.own);
  const { brand = 0, people = 0, insights = 0, relationships = 0 } = day?.pillars ?? {};
  const decimals = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const { format } = new Intl.NumberFormat(tag, decimals);
  const total = format(brand + people + insights + relationships);
  await look.page(popup, "3-popup", total, format(brand), text("popupDashboard"));
  await popup.close();

  await own.bringToFront();
  await goTo(own, "trend");
  await look.page(own, "4-trend", total, text("trendView"), text("pillarBrandShort"));
  await goTo(own, "history");
  await press(own, text("historyExport"));
  await look.page(own, "5-history", total, text("historyExportTitle"));
  const sign = format(1.5).charAt(1);
  const form = text(sign === "," ? "exportRegional" : "popupExport");
  const { text: csv } = await download(driver, () => press(own, form));
  const cell = String(brand).replace(".", sign);
  expect(csv).toContain(sign === "," ? `;${cell};` : `,${cell},`);
  await goTo(own, "coach");
  await look.page(own, "6-coach", text("coachView"));

  await goTo(own, "settings");
  await turnOn(own, text("automaticLabel"));
  await turnOn(own, text("panelLabel"));
  await look.page(own, "7-settings", text("settingsView"), text("panelLabel"));
  await page.bringToFront();
  await page.setViewport({ width: 1920, height: 1000 });
  await page.reload();
  await look.panel(session, page, "8-panel", total);

  expect(look.wrong).toEqual([]);
  expect(standIn.foreignRequests).toEqual([]);
}

describe.runIf(isLong).each(BROWSERS)("in %s", (name) => {
  test.each(LANGUAGES)("the first five minutes in %s", (language, texts) =>
    liveFiveMinutes(name, language, texts),
  );
});
