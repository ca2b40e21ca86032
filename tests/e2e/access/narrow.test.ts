import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleHistory } from "../../../src/domain/sample/sample-history.js";
import { fillHistory } from "../../../tools/fill-history.js";
import { agree } from "../../../tools/first-minute.js";
import { alike, BROWSERS, openSession, type Session } from "../session";
import { outOfRoom, setLonger } from "./out-of-room";

type Page = Session["own"];

/** The least the popup is made for, and what the browsers give it where it is zoomed or in a menu. */
const WIDTHS = [280, 320, 360, 380];

alike.each(BROWSERS)("in %s", (name) => {
  let session: Session;
  beforeAll(async () => {
    // In French the export has two forms to choose from, and most words are longer.
    session = await openSession(name, { language: "fr" });
  });
  afterAll(() => session.close());

  const openPopup = async (selector: string) => {
    const page = await session.driver.openPage(session.driver.extensionUrl("popup/index.html"));
    await page.waitForSelector(selector);
    return page;
  };

  /** What lies outside at any width, in the words of our texts and in words 40 % longer. */
  const found = async (selector: string, opened?: string) => {
    const page = await openPopup(selector);
    if (opened) await page.click(opened);
    const outside: string[] = [];
    for (const words of ["ours", "longer"]) {
      if (words === "longer") await page.evaluate(setLonger);
      for (const width of WIDTHS) {
        await setRoom(page, width);
        // The chart follows with the next frame.
        await page.evaluate(
          () => new Promise((next) => requestAnimationFrame(() => setTimeout(next))),
        );
        outside.push(
          ...(await page.evaluate(outOfRoom)).map((where) => `${width} ${words}: ${where}`),
        );
      }
    }
    await page.close();
    return outside;
  };

  /** Without the scrollbar, where the browser takes room for one. */
  const setRoom = async (page: Page, width: number) => {
    await page.setViewport({ width, height: 700 });
    await page.waitForFunction((wide) => innerWidth === wide, {}, width);
    const bar = await page.evaluate(() => innerWidth - document.documentElement.clientWidth);
    if (bar === 0) return;
    await page.setViewport({ width: width + bar, height: 700 });
    await page.waitForFunction((wide) => innerWidth === wide, {}, width + bar);
  };

  test("before anything was agreed to, everything fits", async () => {
    expect(await found(".not-agreed")).toEqual([]);
  });

  test("without a history everything fits", async () => {
    await agree(session.driver);
    expect(await found(".notice")).toEqual([]);
  });

  test("with a history everything fits, the export's choice included", async () => {
    await fillHistory(session.own, sampleHistory(new Date(), 400));
    expect(await found(".trend-plot .line", ".popup-actions [aria-expanded]")).toEqual([]);
  });

  test("the days of a year fit under its chart", async () => {
    expect(await found(".trend-plot .line", ".choice [value='1y']")).toEqual([]);
  });

  test("the real popup opens as wide as it wants to be", async () => {
    const page = await session.driver.openPage("https://www.linkedin.com/feed/");
    const popup = await session.driver.openPopupOn(page);
    await popup.waitForSelector(".trend-plot .line");
    // Firefox takes a scrollbar's width away where the popup is higher than it may be.
    expect(await popup.evaluate(() => innerWidth)).toBeGreaterThanOrEqual(380);
    expect(await popup.$eval("body", ({ clientWidth }) => clientWidth)).toBeGreaterThan(360);
    expect(await popup.evaluate(outOfRoom)).toEqual([]);
  });

  test("where the window starts with next to nothing, the page still asks for a width to read in", async () => {
    const page = await openPopup(".popup-actions");
    await page.setViewport({ width: 75, height: 700 });
    await page.waitForFunction(() => document.body.clientWidth >= 280);
    await page.close();
  });

  test("planted: what is too wide, and a button that cuts its words, are found", async () => {
    const page = await openPopup(".popup-actions");
    await page.setViewport({ width: 280, height: 700 });
    await page.evaluate(() => {
      document.body.style.maxWidth = "none";
      const button = document.querySelector<HTMLElement>(".popup-actions .button");
      if (button) Object.assign(button.style, { flex: "none", width: "20px" });
    });
    const outside = (await page.evaluate(outOfRoom)).join("\n");
    expect(outside).toContain("the page");
    expect(outside).toContain("popup-actions");
    expect(outside).toContain("its words are cut");
  });
});
