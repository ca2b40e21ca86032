import type { Page } from "puppeteer-core";
import { afterEach, describe, expect, test } from "vitest";
import { sampleHistory } from "../../src/domain/sample/sample-history.js";
import { fillHistory } from "../../tools/fill-history.js";
import { keptDays } from "../../tools/first-minute.js";
import { BROWSERS, once, openSession, type Session, SSI } from "./session";

/** Where the frame's parts stand, in pixels. */
const boxes = (page: Page) =>
  page.evaluate(() =>
    [".popup-head", ".popup-head .logo", ".popup-head h1"].map((selector) => {
      const { x, y, height } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
      return [selector, x, y, height];
    }),
  );

/** Makes the history one of version 1, as the first Pilaster left it. */
const makeOld = (page: Page, snapshot: object) =>
  page.evaluate(async (kept) => {
    const done = (request: IDBRequest) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (;;) {
      await done(indexedDB.deleteDatabase("pilaster"));
      const request = indexedDB.open("pilaster", 1);
      request.onupgradeneeded = () =>
        request.result.createObjectStore("snapshots", { keyPath: "day" }).put(kept);
      // The worker may just have been faster.
      if (await done(request).catch(() => undefined)) return request.result.close();
    }
  }, snapshot);

describe.each(BROWSERS)("in %s", (name) => {
  let session: Session;
  afterEach(() => session.close());

  const openTab = async () =>
    session.driver.openPage(session.driver.extensionUrl("popup/index.html"));

  once("the frame is there without the libraries, and stays where it is with them", async () => {
    session = await openSession(name, { as: "agreed", colorScheme: "dark" });
    await fillHistory(session.own, sampleHistory(new Date(), 60));
    const page = await openTab();
    await page.waitForSelector(".trend-plot .line");
    const after = await boxes(page);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [shown, height] = [await paper(), await page.$eval(".popup", (one) => one.clientHeight)];
    // The markup that the page is packed with, as `popup/frame.test.tsx` holds it to.
    await page.evaluate(() => {
      const frame = document.createElement("main");
      frame.className = "popup";
      frame.setAttribute("aria-busy", "true");
      frame.append(document.querySelector(".popup-head")?.cloneNode(true) ?? "");
      frame.querySelector("p")?.remove();
      document.getElementById("app")?.replaceChildren(frame);
    });
    expect(await boxes(page)).toEqual(after);
    expect(await paper()).toBe(shown);
    const reserved = await page.$eval(".popup", (one) => one.clientHeight);
    expect(Math.abs(reserved - height)).toBeLessThan(60);
  });

  test("on a new profile the popup may come first, and a day can be kept then", async () => {
    session = await openSession(name, { as: "agreed" });
    session.standIn.show("figure-1.en");
    await session.own.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase("pilaster").onsuccess = resolve;
        }),
    );
    const page = await session.driver.openPage(SSI);
    const popup = await session.driver.openPopupOn(page);
    await popup.waitForSelector(".total-number");
    expect(await keptDays(session.own)).toHaveLength(1);
  });

  once("a history of an older version is brought along and shown", async () => {
    session = await openSession(name, { as: "agreed" });
    const [snapshot] = sampleHistory(new Date(), 1);
    if (!snapshot) throw new Error("No history");
    await makeOld(session.own, snapshot);
    const page = await openTab();
    await page.waitForSelector(".total-number");
    const version = await page.evaluate(async () => (await indexedDB.databases())[0]?.version);
    expect(version).toBeGreaterThan(1);
  });
});
