import { afterEach, expect, test } from "vitest";
import { sampleHistory } from "../../src/domain/sample/sample-history.js";
import { fillHistory } from "../../tools/fill-history.js";
import { axeFindings } from "./access/axe";
import { alike, BROWSERS, openSession, openView, type Session } from "./session";

alike.each(BROWSERS)("in %s", (name) => {
  let session: Session;
  afterEach(() => session.close());

  type Page = Session["own"];
  const openOutcomes = async () => {
    const page = await openView(session, "outcomes");
    await page.waitForSelector(".kinds");
    return page;
  };
  const check = (page: Page, label: string) =>
    page.$$eval(
      ".kinds label",
      (labels, wanted) => labels.find(({ textContent }) => textContent === wanted)?.click(),
      label,
    );
  const values = (page: Page) =>
    page.$$eval(".count input", (inputs) => inputs.map(({ value }) => value));

  test("what is counted is kept, stands under the index, and is there in the popup", async () => {
    session = await openSession(name, { as: "agreed" });
    await fillHistory(session.own, sampleHistory(new Date(), 60));
    const page = await openOutcomes();
    await check(page, "Calls received");
    await page.waitForSelector(".count");
    await check(page, "Leads");
    await page.waitForSelector(".count + .count");
    const plus = (await page.$$(".count button:last-child"))[0];
    await plus?.click();
    await plus?.click();
    await expect.poll(() => values(page)).toEqual(["2", ""]);
    await page.waitForSelector('[data-line="counted"]');
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
    const again = await openOutcomes();
    await again.waitForSelector(".count");
    await expect.poll(() => values(again)).toEqual(["2", ""]);
    expect(await again.$eval("main", ({ textContent }) => textContent)).toContain("of 12 weeks");
    const feed = await session.driver.openPage("https://www.linkedin.com/feed/");
    const popup = await session.driver.openPopupOn(feed);
    await popup.waitForSelector(".popup-entry");
    await popup.$eval(".popup-entry summary", (summary) => (summary as HTMLElement).click());
    await expect.poll(() => values(popup)).toEqual(["2", ""]);
    expect(await axeFindings(popup)).toEqual([]);
    expect(session.standIn.foreignRequests).toEqual([]);
  });
});
