import { expect, test } from "vitest";
import { sampleHistory } from "../../src/domain/sample/sample-history.js";
import { fillHistory } from "../../tools/fill-history.js";
import { alike, BROWSERS, openView, type Session, sharedSession } from "./session";

/** What the member told, as the database of their own history holds it. */
const STORED = `new Promise((resolve, reject) => {
  const request = indexedDB.open("pilaster");
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    const read = request.result.transaction("told").objectStore("told").get("coach");
    read.onsuccess = () => {
      request.result.close();
      resolve(read.result);
    };
  };
})`;

type Told = { daily?: { id: string }; log: { id: string; state: string; moves?: string }[] };

alike.each(BROWSERS)("in %s", (name) => {
  let session: Session;
  const begin = sharedSession(name);

  const told = () => session.own.evaluate(STORED) as Promise<Told | undefined>;
  async function openCoach() {
    const page = await openView(session, "coach");
    await page.waitForSelector(".tip");
    return page;
  }
  type Page = Awaited<ReturnType<typeof openCoach>>;
  const press = (page: Page, words: string) =>
    page.$$eval(
      ".dashboard-view button",
      (buttons, wanted) => buttons.find(({ textContent }) => textContent === wanted)?.click(),
      words,
    );
  const text = (page: Page) => page.$eval("main", ({ textContent }) => textContent ?? "");

  test("a habit is begun once, stays, and holds other tips back", async () => {
    session = await begin("agreed");
    await fillHistory(session.own, sampleHistory(new Date(), 60));
    let page = await openCoach();
    await press(page, "Skip");
    await page.waitForSelector("#coach-target");
    await press(page, "Yes");
    await page.waitForFunction(() => document.body.textContent?.includes("no bonus should hang"));
    const line = await page.$eval(".tip h4", ({ textContent }) => textContent);
    expect((await told())?.daily?.id, "the tip of today is remembered").toBeDefined();
    await press(page, "Doing");
    await page.waitForSelector(".tip-begin");
    await press(page, "Find the right people");
    await page.waitForFunction(() => document.body.textContent?.includes("It should move: Find"));
    await page.close();
    page = await openCoach();
    expect(await text(page)).toContain("In 21 days Pilaster compares this pillar");
    expect((await told())?.log).toMatchObject([{ state: "doing", moves: "people" }]);
    const feed = await session.driver.openPage("https://www.linkedin.com/feed/");
    const popup = await session.driver.openPopupOn(feed);
    await popup.waitForSelector(".popup-tip");
    expect(await popup.$eval(".popup-tip", ({ textContent }) => textContent)).toBe(
      `What you are doing ${line}`,
    );
  });

  test("what is told over the sample stays with the sample", async () => {
    session = await begin();
    const { driver } = session;
    const page = await driver.openPage(driver.extensionUrl("sample/index.html"));
    await page.waitForSelector(".sample-banner");
    const [button] = await page.$$('xpath/.//*[text()="Open the sample dashboard"]');
    await button?.click();
    await page.waitForSelector(".trend-plot .line");
    await page.evaluate(() => {
      location.hash = "#/coach";
    });
    await page.waitForSelector(".tip");
    await press(page, "Skip");
    await page.waitForSelector("#coach-target");
    const again = await driver.openPage(page.url());
    await again.waitForSelector("#coach-target");
    expect(await told()).toBeUndefined();
  });
});
