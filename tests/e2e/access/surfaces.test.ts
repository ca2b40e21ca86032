import { beforeAll, describe, expect, test } from "vitest";
import { sampleHistory } from "../../../src/domain/sample/sample-history.js";
import { fillHistory } from "../../../tools/fill-history.js";
import { VIEWS } from "../../../tools/pictures/pages.js";
import { isLong } from "../../long";
import { alike, BROWSERS, once, openView, type Session, SSI, sharedSession } from "../session";
import { axeFindings } from "./axe";
import { goTo } from "./go-to";

type Page = Session["own"];

/** French has longer words, and the same elements. */
const LANGUAGES = isLong ? ["en", "fr"] : ["en"];

/** The narrower one gives less room to everything; the other has another layout. */
const WIDTHS = [320, 640];

const openDashboard = ({ driver }: Session) =>
  driver.openPage(driver.extensionUrl("dashboard/index.html"));

/** The dashboard over more than a year. */
async function openHistory(session: Session): Promise<Page> {
  await fillHistory(session.own, sampleHistory(new Date(), 400));
  const page = await openDashboard(session);
  await page.waitForSelector(".trend-plot .line");
  return page;
}

describe.each(BROWSERS)("in %s", (name) => {
  // What axe goes by is no matter of the browser.
  alike.each(LANGUAGES)("speaking '%s'", (language) => {
    const begin = sharedSession(name, { language });
    let session: Session;
    let page: Page;

    describe("without a history", () => {
      beforeAll(async () => {
        session = await begin("agreed");
        page = await openDashboard(session);
      });

      test.each(VIEWS)("the view %s has nothing for axe to find", async (view) => {
        await goTo(page, view);
        expect(await axeFindings(page)).toEqual([]);
      });
    });

    describe.each([
      ["light", "all"],
      ["dark", "colours"],
    ] as const)("with more than a year, in the %s", (colorScheme, rules) => {
      beforeAll(async () => {
        if (colorScheme === "light") {
          session = await begin("agreed");
          page = await openHistory(session);
        }
        await session.driver.setColorScheme(colorScheme);
      });

      test.each(VIEWS)("the view %s has nothing for axe to find", async (view) => {
        await goTo(page, view);
        expect(await axeFindings(page, rules)).toEqual([]);
      });

      test("the popup has nothing for axe to find, its table and its export opened too", async () => {
        const feed = await session.driver.openPage("https://www.linkedin.com/feed/");
        const popup = await session.driver.openPopupOn(feed);
        await popup.waitForSelector(".trend-plot .line");
        await popup.$$eval("summary, [aria-expanded]", (elements) => {
          for (const element of elements) (element as HTMLElement).click();
        });
        await popup.waitForSelector("table");
        expect(await axeFindings(popup, rules)).toEqual([]);
        await popup.close();
        await feed.close();
      });
    });

    test("planted: axe does find what is wrong, in the dark too", async () => {
      session = await begin();
      const own = await openView(session, "about");
      await own.evaluate(() => {
        const pale = document.createElement("p");
        pale.textContent = "Pale";
        Object.assign(pale.style, {
          color: "light-dark(#000, #ccc)",
          background: "light-dark(#fff, #bbb)",
        });
        document.body.append(document.createElement("button"), pale);
      });
      await session.driver.setColorScheme("light");
      const inTheLight = await axeFindings(own);
      expect(inTheLight.join()).toContain("button-name");
      expect(inTheLight.join()).not.toContain("color-contrast");
      await session.driver.setColorScheme("dark");
      const inTheDark = await axeFindings(own, "colours");
      expect(inTheDark.join()).toContain("color-contrast");
    });
  });

  describe("on paper, and in the member's own colours", () => {
    const begin = sharedSession(name);
    let page: Page;
    beforeAll(async () => {
      page = await openHistory(await begin("agreed"));
      await page.waitForSelector(".large-picture");
    });

    // What the page says of both is no matter of the browser, and Firefox's driver cannot ask.
    test.runIf(name === "chromium")("forced colours are the member's, in every line", async () => {
      const lines = () =>
        page.$$eval(".line", (paths) => [
          ...new Set(paths.map((path) => getComputedStyle(path).stroke)),
        ]);
      expect((await lines()).length).toBeGreaterThan(4);
      const cdp = await page.createCDPSession();
      await cdp.send("Emulation.setEmulatedMedia", {
        features: [{ name: "forced-colors", value: "active" }],
      });
      expect((await lines()).length).toBeLessThanOrEqual(2);
      await cdp.detach();
    });

    test.runIf(name === "chromium")("on paper there are charts and no controls", async () => {
      await page.click(".large-parts button:nth-child(3)");
      await page.waitForSelector(".figure svg");
      await page.emulateMediaType("print");
      await page.setViewport({ width: 718, height: 1_000 });
      expect(await page.evaluate(onPaper)).toEqual([0, 7, "rgb(251, 250, 247)"]);
      expect(await page.evaluate(tooWide)).toBe(0);
    });
  });

  describe("in French", () => {
    const begin = sharedSession(name, { language: "fr" });
    let session: Session;
    beforeAll(async () => {
      session = await begin("agreed");
    });

    test("the product is French, numbers and dates included", async () => {
      session.standIn.show("figure-3.pt-BR");
      const ssi = await session.driver.openPage(SSI);
      const popup = await session.driver.openPopupOn(ssi);
      await popup.waitForSelector(".total-number");
      const { text, lang } = await popup.evaluate(() => ({
        text: document.body.textContent,
        lang: document.documentElement.lang,
      }));
      expect(lang).toBe("fr");
      expect(text).toContain("52,6");
      expect(text).toContain("sur 100, exactement 52,603");
      expect(text).toContain("LinkedIn affiche 53");
      expect(text).toMatch(/Top 10\s%/);
      await popup.close();
      await ssi.close();
    });

    once("nothing is wider than a narrow window", async () => {
      const page = await openHistory(session);
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 800 });
        await page.waitForFunction((wide) => innerWidth === wide, {}, width);
        for (const view of VIEWS) {
          await goTo(page, view);
          expect(await page.evaluate(tooWide), `${view} in ${width}`).toBe(0);
        }
      }
    });
  });
});

/** Runs in the page: by how many pixels it is wider than its window. */
const tooWide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** Runs in the page: how many controls and charts are shown, and on what. */
function onPaper() {
  const isShown = (element: Element) => element.getClientRects().length > 0;
  const count = (selector: string) =>
    [...document.querySelectorAll(selector)].filter(isShown).length;
  const paper = getComputedStyle(document.body).backgroundColor;
  return [count("nav, button, input"), count(".figure svg, .large-picture > .trend svg"), paper];
}
