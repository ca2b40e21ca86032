import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleHistory } from "../../src/domain/sample/sample-history.js";
import { fillHistory } from "../../tools/fill-history.js";
import { axeFindings } from "./axe";
import { BROWSERS, openSession, type Session, SSI } from "./session";

const VIEWS = ["welcome", "trend", "history", "coach", "outcomes", "profile", "about", "settings"];
const LOOKS = [
  { colorScheme: "light", language: "en" },
  { colorScheme: "dark", language: "fr" },
] as const;

describe.each(BROWSERS)("in %s", (name) => {
  describe.each(LOOKS)("$colorScheme, $language", (look) => {
    let session: Session;
    const filled = () => sampleHistory(new Date(), 400);

    beforeAll(async () => {
      session = await openSession(name, { as: "agreed", ...look });
    });
    afterAll(() => session.close());

    test.each(VIEWS)("the empty %s view has nothing for axe to find", async (view) => {
      expect(await axeFindings(await openView(session, view))).toEqual([]);
    });

    test.each(VIEWS)("the filled %s view has nothing for axe to find", async (view) => {
      await fillHistory(session.own, filled());
      expect(await axeFindings(await openView(session, view))).toEqual([]);
    });

    test("the popup has nothing for axe to find, its table and its export opened too", async () => {
      const page = await session.driver.openPage("https://www.linkedin.com/feed/");
      const popup = await session.driver.openPopupOn(page);
      await popup.waitForSelector(".trend-plot .line");
      await popup.$$eval("summary, [aria-expanded]", (elements) => {
        for (const element of elements) (element as HTMLElement).click();
      });
      await popup.waitForSelector("table");
      expect(await axeFindings(popup)).toEqual([]);
      await page.close();
    });

    test.each([320, 640])("nothing is wider than a window of %i pixels", async (width) => {
      for (const view of VIEWS) {
        const page = await openView(session, view);
        await page.setViewport({ width, height: 800 });
        await page.waitForFunction((wide) => innerWidth === wide, {}, width);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, view).toBe(0);
        await page.close();
      }
    });
  });

  test("planted: axe does find what is wrong", async () => {
    const session = await openSession(name);
    await session.own.evaluate(() => document.body.append(document.createElement("button")));
    expect((await axeFindings(session.own)).join()).toContain("button-name");
    await session.close();
  });

  // What the page says of paper and of forced colours is no matter of the browser that shows it.
  test.runIf(name === "chromium")("on paper there are charts and no controls", async () => {
    const session = await openSession(name, { as: "agreed", colorScheme: "dark" });
    await fillHistory(session.own, sampleHistory(new Date(), 60));
    const page = await openView(session, "trend");
    await page.waitForSelector(".figure");
    await page.emulateMediaType("print");
    await page.setViewport({ width: 718, height: 1_000 });
    const seen = await page.evaluate(() => {
      const isShown = (element: Element) => element.getClientRects().length > 0;
      const count = (selector: string) =>
        [...document.querySelectorAll(selector)].filter(isShown).length;
      const { scrollWidth, clientWidth } = document.documentElement;
      const paper = getComputedStyle(document.body).backgroundColor;
      return [count("nav, button, input"), count(".figure svg"), scrollWidth - clientWidth, paper];
    });
    expect(seen).toEqual([0, 6, 0, "rgb(251, 250, 247)"]);
    await session.close();
  });

  test.runIf(name === "chromium")("forced colours are the member's, in every line", async () => {
    const session = await openSession(name, { as: "agreed" });
    await fillHistory(session.own, sampleHistory(new Date(), 60));
    const page = await openView(session, "trend");
    await page.waitForSelector(".figure");
    const lines = () =>
      page.$$eval(".line", (paths) => [...new Set(paths.map((p) => getComputedStyle(p).stroke))]);
    expect((await lines()).length).toBeGreaterThan(4);
    const cdp = await page.createCDPSession();
    await cdp.send("Emulation.setEmulatedMedia", {
      features: [{ name: "forced-colors", value: "active" }],
    });
    expect((await lines()).length).toBeLessThanOrEqual(2);
    await session.close();
  });

  test("a French browser gets a French product, numbers and dates included", async () => {
    const session = await openSession(name, { as: "agreed", language: "fr" });
    session.standIn.show("figure-3.pt-BR");
    const page = await session.driver.openPage(SSI);
    const popup = await session.driver.openPopupOn(page);
    await popup.waitForSelector(".total-number", { timeout: 8_000 });
    const { text, lang } = await popup.evaluate(() => ({
      text: document.body.textContent,
      lang: document.documentElement.lang,
    }));
    expect(lang).toBe("fr");
    expect(text).toContain("52,6");
    expect(text).toContain("sur 100, exactement 52,603");
    expect(text).toContain("LinkedIn affiche 53");
    expect(text).toMatch(/Top 10\s%/);
    await session.close();
  });
});

async function openView({ driver }: Session, view: string) {
  const page = await driver.openPage(driver.extensionUrl(`dashboard/index.html#/${view}`));
  await page.waitForSelector("[aria-current='page']");
  await page.waitForSelector("main > :not(h1)");
  return page;
}
