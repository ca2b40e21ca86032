import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { forgetDays, keptDays } from "../../../tools/first-minute.js";
import { isLong } from "../../long";
import { axeFindings } from "../access/axe";
import { BROWSERS, once, openSession, type Session, SSI } from "../session";

type Face = [fixture: string, language: string, source: string, brand: number];

/** Every reader, and what a page may do meanwhile, in the shipped package. */
const FACES: Face[] = [
  ["figure-1.en", "en", "bars", 13.118],
  ["json-shuffled.en", "en", "json", 21],
  ["tables-average-first.es", "es", "tables", 12.05],
  ["list-only.de", "de", "list", 19.125],
  ["labels-only.pt-BR", "pt-BR", "labels", 20.973],
  ["re-rendered.en", "en", "bars", 13.118],
  ["replaced.en", "en", "bars", 13.118],
  ["late.en", "en", "bars", 13.118],
];

/** What the page does meanwhile, a browser may do in its own time. */
const OF_ANY_BROWSER = new Set(["late.en"]);

/** What differs in its language alone: no browser reads one as another does not. */
const LANGUAGES: Face[] = [
  ["figure-2.fr", "fr", "bars", 21],
  ["figure-3.pt-BR", "pt-BR", "bars", 20.973],
  ["figure-4.es", "es", "bars", 12.05],
  ["figure-5.de", "de", "bars", 19.125],
  ["figure-1.it", "it", "bars", 13.118],
  ["figure-3.nl", "nl", "bars", 20.973],
  ["figure-5.ja", "ja", "bars", 19.125],
  ["figure-1.qaa", "qaa", "bars", 13.118],
];

describe.each(BROWSERS)("in %s", (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession(name, { as: "automatic" });
  });
  afterAll(() => session.close());
  // Each face is another member's.
  beforeEach(() => forgetDays(session.own));

  const newest = async () => (await keptDays(session.own)).at(-1);

  const openPopup = async (fixture: string) => {
    session.standIn.show(fixture);
    const page = await session.driver.openPage(SSI);
    return { page, popup: await session.driver.openPopupOn(page) };
  };

  // The first, since a page that is left may just be keeping its second look.
  once("a page nobody has seen is asked about, and kept only on a yes", async () => {
    const { page, popup } = await openPopup("unseen.en");
    await popup.waitForSelector(".proposal", { timeout: 40_000 });
    expect(await newest()).toBeUndefined();
    expect(await axeFindings(popup)).toEqual([]);
    const words = await popup.$eval(".proposal", ({ textContent }) => textContent);
    expect(words).toContain("Find the right people3.68 of 25");
    await popup.click(".proposal .button");
    await expect.poll(async () => (await newest())?.source).toBe("confirmed");
    expect(await newest()).toMatchObject({
      pillars: { brand: 13.118, people: 3.68, insights: 0.3, relationships: 2.608 },
      displayedTotal: 20,
    });
    await page.close();
  });

  const faces =
    isLong || name === "chromium" ? FACES : FACES.filter(([face]) => OF_ANY_BROWSER.has(face));
  const shown = isLong ? [...faces, ...LANGUAGES] : faces;
  test.each(shown)("%s is read", async (fixture, language, source, brand) => {
    session.standIn.show(fixture);
    const page = await session.driver.openPage(SSI);
    await expect.poll(newest, { timeout: 10_000 }).toBeDefined();
    expect(await newest()).toMatchObject({ language, source, pillars: { brand } });
    await page.close();
  });

  once(
    "the page report shows how the page is built, and none of its numbers or words",
    async () => {
      const { page, popup } = await openPopup("figure-3.pt-BR");
      await popup.waitForSelector(".popup > .link");
      await popup.click(".popup > .link");
      await popup.waitForSelector(".page-report textarea");
      const report = await popup.$eval(".page-report textarea", (text) => text.value);
      expect(report).toContain("state: read by bars");
      expect(report).toContain("progress#find-people__sub-score-bar: 1");
      expect(report).not.toMatch(/20\.973|10\.25|Localizar|\b53\b/);
      expect(await axeFindings(popup)).toEqual([]);
      await popup.click(".page-report .primary");
      await popup.waitForFunction(() => document.body.textContent?.includes("Copied."));
      await page.close();
    },
  );
});
