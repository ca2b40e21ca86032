import { describe, expect, test } from "vitest";
import { SETTINGS_VERSION } from "../../../src/domain/settings/consent";
import { keptDays } from "../../../tools/first-minute.js";
import { ssiPage } from "../../../tools/stand-in/pages/ssi-page.js";
import { BROWSERS, barePage, type Session, SSI, sharedSession } from "../session";

const API = "(globalThis.browser ?? globalThis.chrome)";

describe.each(BROWSERS)("in %s", (name) => {
  let session: Session;
  const begin = sharedSession(name, { mayAsk: true });

  /** Its own tabs go with the extension, and a browser without any tab ends. */
  const offAndOn = async () => {
    await session.driver.openPage("https://www.linkedin.com/feed/");
    await session.driver.setEnabled(false);
    await session.driver.setEnabled(true);
  };

  test("off and on again, all is as before, and settings of an older version are brought along", async () => {
    session = await begin("automatic");
    const { driver, standIn } = session;
    standIn.show("figure-1.en");
    await driver.openPage(SSI);
    await expect.poll(() => keptDays(session.own)).toHaveLength(1);
    // As an update leaves them where no event tells of it.
    await session.own.evaluate(`${API}.storage.local.set({ settings: {
      version: 1,
      automatic: true,
      consent: { version: 1, at: "2026-01-02T08:00:00.000Z" },
    } })`);
    await offAndOn();
    const own = await barePage(driver);
    const stored = () => own.evaluate(`${API}.storage.local.get("settings")`);
    await expect.poll(stored).toMatchObject({ settings: { version: SETTINGS_VERSION } });
    const badge = () => own.evaluate(`${API}.action.getBadgeText({})`);
    await expect.poll(badge).toBe("20");
    const alarms = () => own.evaluate(`${API}.alarms.getAll().then((all) => all.length)`);
    await expect.poll(alarms).toBe(1);
    const pillars = { brand: 14.5, people: 3.68, insights: 0.3, relationships: 2.608 };
    standIn.show({ html: ssiPage({ language: "en", pillars, displayedTotal: 21 }) });
    await driver.openPage(SSI);
    const brand = async () => (await keptDays(own))[0]?.pillars.brand;
    await expect.poll(brand).toBe(14.5);
  });
});
