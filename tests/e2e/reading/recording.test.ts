import { describe, expect, test } from "vitest";
import { agree, keptDays, recordAutomatically } from "../../../tools/first-minute.js";
import { ssiPage } from "../../../tools/stand-in/pages/ssi-page.js";
import { BROWSERS, once, openView, quiet, type Session, SSI, sharedSessions } from "../session";

const FIGURE_1 = { brand: 13.118, people: 3.68, insights: 0.3, relationships: 2.608 };
const LATER = { ...FIGURE_1, brand: 14.5 };

describe.each(BROWSERS)("in %s", (name) => {
  let session: Session;
  // What needs no more than activeTab is tried with the shipped bytes.
  const { asShipped, mayAsk } = sharedSessions(name);

  const begun = async (anew: Promise<Session>) => {
    session = await anew;
    session.standIn.show("figure-1.en");
    return session;
  };
  const kept = () => keptDays(session.own);

  test("without consent nothing is read, neither by opening the page nor the popup on it", async () => {
    const { driver } = await begun(asShipped());
    const page = await driver.openPage(SSI);
    const popup = await driver.openPopupOn(page);
    await popup.waitForSelector(".not-agreed");
    await quiet();
    expect(await kept()).toEqual([]);
  });

  test("with automatic recording the page is kept as it is opened, and the badge says so", async () => {
    const { driver, own, standIn } = await begun(mayAsk("automatic"));
    await driver.openPage(SSI);
    await expect.poll(kept).toHaveLength(1);
    const [day] = await kept();
    expect(day).toMatchObject({
      pillars: FIGURE_1,
      displayedTotal: 20,
      groups: { industry: { rank: 75 }, network: { rank: 81 } },
      source: "bars",
      language: "en",
    });
    expect(day?.day).toBe(new Date().toLocaleDateString("sv"));
    const badge = () =>
      own.evaluate("(globalThis.browser ?? globalThis.chrome).action.getBadgeText({})");
    await expect.poll(badge).toBe("20");
    const alarms = await own.evaluate(
      "(globalThis.browser ?? globalThis.chrome).alarms.getAll().then((all) => all.length)",
    );
    expect(alarms, "the one that looks at the badge").toBe(1);
    expect(standIn.foreignRequests).toEqual([]);
  });

  test("the popup opened on the page reads it with nothing but activeTab", async () => {
    const { driver } = await begun(asShipped("agreed"));
    const page = await driver.openPage(SSI);
    await quiet(1_500);
    expect(await kept()).toEqual([]);
    const popup = await driver.openPopupOn(page);
    await popup.waitForSelector(".total-number");
    expect((await kept())[0]?.pillars).toEqual(FIGURE_1);
    const words = await popup.evaluate(() => document.body.textContent);
    expect(words).toContain("19.7");
    expect(words).toContain("LinkedIn shows 20");
  });

  once("a second look on the same day replaces the first and keeps its instant", async () => {
    const { driver, standIn } = await begun(mayAsk("automatic"));
    const page = await driver.openPage(SSI);
    await expect.poll(kept).toHaveLength(1);
    const [first] = await kept();
    standIn.show({ html: ssiPage({ language: "en", pillars: LATER, displayedTotal: 21 }) });
    await page.reload();
    await expect.poll(async () => (await kept())[0]?.pillars).toEqual(LATER);
    const [second, ...more] = await kept();
    expect(more).toEqual([]);
    expect(second?.firstTakenAt).toBe(first?.firstTakenAt);
    expect(second?.takenAt).not.toBe(first?.takenAt);
  });

  test("consent withdrawn takes effect at once, in tabs that are open too", async () => {
    const { driver, standIn } = await begun(mayAsk("automatic"));
    standIn.show({ html: "figure-1.en", paintAfterMs: 4_000 });
    const page = await driver.openPage(SSI);
    const settings = await openView(session, "settings");
    await (await settings.waitForSelector(".row button"))?.click();
    await page.bringToFront();
    await quiet(7_000);
    expect(await kept()).toEqual([]);
    await page.reload();
    await quiet(6_000);
    expect(await kept()).toEqual([]);
  });

  test("switching it on reads the SSI tabs that are open already, once they are looked at", async () => {
    const { driver } = await begun(mayAsk());
    const welcome = await agree(driver);
    const page = await driver.openPage(SSI);
    await quiet(1_500);
    expect(await kept()).toEqual([]);
    await recordAutomatically(welcome);
    await page.bringToFront();
    await expect.poll(kept).toHaveLength(1);
  });
});
