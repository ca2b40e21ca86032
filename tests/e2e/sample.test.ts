import { expect, test } from "vitest";
import { keptDays } from "../../tools/first-minute.js";
import { axeFindings } from "./access/axe";
import type { Start } from "./begin-anew";
import { alike, BROWSERS, type Session, sharedSession } from "./session";

type Page = Session["own"];

alike.each(BROWSERS)("the sample in %s", (name) => {
  let session: Session;
  const begin = sharedSession(name);

  /** As a curious visitor opens it: nothing agreed to, nothing allowed. */
  const open = async (chosen?: Pick<Start, "spoken">) => {
    session = await begin(undefined, chosen);
    return session.driver.openPage(session.driver.extensionUrl("sample/index.html"));
  };
  const panel = (page: Page) =>
    session.driver.inPanel(page, (root) => root.lastElementChild?.textContent?.replace(/\s/g, " "));
  const databases = () =>
    session.own.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort());
  const press = async (page: Page, words: string) => {
    const [button] = await page.$$(`xpath/.//*[self::a or self::button][text()="${words}"]`);
    await button?.click();
  };

  test("is read by the real readers, with a year beside it, and says what it is", async () => {
    const page = await open();
    await expect.poll(() => panel(page)).toMatch(/kept today/);
    expect(await panel(page)).toContain("your total moved by +0.725: Insights +0.6");
    expect(await page.title()).toBe("Sample");
    expect(await page.$eval(".sample-banner", ({ textContent }) => textContent)).toContain(
      "Made-up numbers",
    );
    expect(await axeFindings(page)).toEqual([]);
    await press(page, "Open the sample dashboard");
    await page.waitForSelector(".trend-plot .line");
    const words = await page.evaluate(() => document.body.textContent);
    expect(words).toContain("Made-up numbers");
    expect(await page.$eval(".strip-total", (strong) => strong.getAttribute("title"))).toContain(
      "53.373",
    );
    expect(await page.title()).toBe("Sample – Trend – Pilaster");
    await page.click(".large-parts button:nth-child(2)");
    await page.waitForSelector(".picture svg");
    const picture = await page.$eval(".picture svg", ({ textContent }) => textContent);
    expect(picture).toContain("Made-up sample · Pilaster");
    expect(picture).not.toContain("linkedin.com");
    expect(await axeFindings(page)).toEqual([]);
    expect(session.standIn.foreignRequests).toEqual([]);
    expect(session.standIn.requests).toEqual([]);
  });

  test("is kept apart from the member's own history, and goes with one click", async () => {
    const page = await open();
    await expect.poll(() => panel(page)).toMatch(/kept today/);
    expect(await keptDays(session.own)).toEqual([]);
    expect(await databases()).toEqual(["pilaster", "pilaster-sample"]);
    await press(page, "Remove the sample");
    await expect.poll(databases).toEqual(["pilaster"]);
    await page.waitForSelector('[data-step="consent"]');
    expect(page.url()).not.toContain("sample");
  });

  test("speaks French, in the dark and in a small window too", async () => {
    const page = await open({ spoken: "fr" });
    await session.driver.setColorScheme("dark");
    await expect.poll(() => panel(page)).toMatch(/enregistré à/);
    const words = await page.evaluate(() => document.body.textContent.replace(/\s+/g, " "));
    expect(words).toContain("21,123 | Construire votre marque professionnelle");
    expect(words).toContain("Supprimer l’exemple");
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 800 });
    await page.waitForFunction(() => innerWidth === 320);
    const wider = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await wider()).toBe(0);
  });
});
