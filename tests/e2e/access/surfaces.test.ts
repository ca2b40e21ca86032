import { beforeAll, describe, expect, test } from "vitest";
import { sampleHistory } from "../../../src/domain/sample/sample-history.js";
import { fillHistory } from "../../../tools/fill-history.js";
import { VIEWS } from "../../../tools/pictures/pages.js";
import { isLong } from "../../long";
import { BROWSERS, type Session, SSI, sharedSession } from "../session";
import { axeFindings } from "./axe";
import { goTo } from "./go-to";

type Page = Session["own"];

type Look = { colorScheme: "light" | "dark"; language: string };

const LOOKS: Look[] = [
  { colorScheme: "light", language: "en" },
  { colorScheme: "dark", language: "fr" },
];

/** What axe goes by is no matter of the browser: Firefox is shown the popup and the first view. */
const LOOK_OF_FIREFOX: Look[] = [{ colorScheme: "light", language: "fr" }];

describe.each(BROWSERS)("in %s", (name) => {
  const hasAll = isLong || name === "chromium";

  describe.each(hasAll ? LOOKS : LOOK_OF_FIREFOX)("$colorScheme, $language", (look) => {
    const begin = sharedSession(name, look);
    // What the page says of paper and of forced colours is no matter of browser or language.
    const isOnce = name === "chromium" && look.colorScheme === "light";
    let session: Session;
    let page: Page;

    const openDashboard = async () => {
      page = await session.driver.openPage(session.driver.extensionUrl("dashboard/index.html"));
    };

    const rules = isLong || look.colorScheme === "light" ? "all" : "colours";

    describe.runIf(rules === "all" && hasAll)("without a history", () => {
      beforeAll(async () => {
        session = await begin("agreed");
        await openDashboard();
      });

      test.each(VIEWS)("the view %s has nothing for axe to find", async (view) => {
        await goTo(page, view);
        expect(await axeFindings(page)).toEqual([]);
      });
    });

    describe("with more than a year", () => {
      beforeAll(async () => {
        session = await begin("agreed");
        await fillHistory(session.own, sampleHistory(new Date(), 400));
        await openDashboard();
        await page.waitForSelector(".trend-plot .line");
      });

      test.each(hasAll ? VIEWS : VIEWS.slice(0, 1))(
        "the view %s has nothing for axe to find",
        async (view) => {
          await goTo(page, view);
          expect(await axeFindings(page, rules)).toEqual([]);
        },
      );

      test.each([320, 640])("nothing is wider than a window of %i pixels", async (width) => {
        await page.setViewport({ width, height: 800 });
        await page.waitForFunction((wide) => innerWidth === wide, {}, width);
        for (const view of VIEWS) {
          await goTo(page, view);
          expect(await page.evaluate(tooWide), view).toBe(0);
        }
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
      });

      test.runIf(isOnce)("on paper there are charts and no controls", async () => {
        await openDashboard();
        await goTo(page, "trend");
        await page.waitForSelector(".large-picture");
        await page.click(".large-parts button:nth-child(3)");
        await page.waitForSelector(".figure svg");
        await page.emulateMediaType("print");
        await page.setViewport({ width: 718, height: 1_000 });
        expect(await page.evaluate(onPaper)).toEqual([0, 7, "rgb(251, 250, 247)"]);
        expect(await page.evaluate(tooWide)).toBe(0);
      });

      test.runIf(isOnce)("forced colours are the member's, in every line", async () => {
        await openDashboard();
        await goTo(page, "trend");
        await page.waitForSelector(".large-picture");
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
      });
    });

    test.runIf(look.language === "fr")(
      "a French browser gets a French product, numbers and dates included",
      async () => {
        session = await begin("agreed");
        session.standIn.show("figure-3.pt-BR");
        const popup = await session.driver.openPopupOn(await session.driver.openPage(SSI));
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
      },
    );

    test("planted: axe does find what is wrong", async () => {
      session = await begin();
      await session.own.evaluate(() => {
        const pale = document.createElement("p");
        pale.textContent = "Pale";
        Object.assign(pale.style, { color: "#ccc", background: "#bbb" });
        document.body.append(document.createElement("button"), pale);
      });
      expect((await axeFindings(session.own)).join()).toContain("button-name");
      expect((await axeFindings(session.own, "colours")).join()).toContain("color-contrast");
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
