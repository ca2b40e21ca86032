import { describe, expect, test } from "vitest";
import { agree, keptDays, recordAutomatically } from "../../../tools/first-minute.js";
import { isLong } from "../../long";
import { BROWSERS, once, quiet, type Session, SSI, sharedSession } from "../session";

/** How often the worker is killed: always within the same time, so where it hits differs. */
const KILLS = isLong ? 25 : 5;

describe.each(BROWSERS)("in %s", (name) => {
  let session: Session;
  const begin = sharedSession(name, { mayAsk: true });
  const open = async () => {
    session = await begin("automatic");
    return session;
  };
  const kept = () => keptDays(session.own);

  test("a worker killed again and again in the middle loses nothing, nor what it acknowledged", async () => {
    const { driver, standIn } = await open();
    standIn.show("figure-1.en");
    const opened = driver.openPage(SSI);
    for (let kill = 0; kill < KILLS; kill += 1) {
      await driver.killWorker();
      await quiet(1_500 / KILLS);
    }
    await opened;
    await expect.poll(kept, { timeout: 15_000 }).toHaveLength(1);
    await driver.killWorker();
    expect(await kept()).toHaveLength(1);
  });

  once("a worker killed while recording is switched on records all the same", async () => {
    session = await begin();
    const { driver, standIn } = session;
    standIn.show("figure-1.en");
    const switched = recordAutomatically(await agree(driver));
    for (let kill = 0; kill < KILLS; kill += 1) {
      await driver.killWorker();
      await quiet(500 / KILLS);
    }
    await switched;
    await driver.openPage(SSI);
    await expect.poll(kept, { timeout: 15_000 }).toHaveLength(1);
  });

  // A page that paints late is in `faces.test.ts`, and one that is behind in `unopened.test.ts`.
  test.runIf(isLong)("a page that paints after fifteen seconds is read", async () => {
    const { driver, standIn } = await open();
    standIn.show({ html: "figure-1.en", paintAfterMs: 15_000 });
    await driver.openPage(SSI);
    await quiet(14_000);
    expect(await kept()).toEqual([]);
    await expect.poll(kept).toHaveLength(1);
  });

  test.runIf(isLong)(
    "a tab in the background is waited for, and read once it is shown",
    async () => {
      const { driver, standIn, own } = await open();
      standIn.show({ html: "figure-1.en", paintAfterMs: 500 });
      const page = await driver.openPage(SSI, { background: true });
      await own.bringToFront();
      await quiet(3_000);
      expect(await kept()).toEqual([]);
      await page.bringToFront();
      await expect.poll(kept).toHaveLength(1);
    },
  );

  once("a signed-out member is told to sign in, and nothing is kept", async () => {
    const { driver, standIn } = await open();
    standIn.show({ redirect: "/login" });
    const page = await driver.openPage(SSI);
    const popup = await driver.openPopupOn(page);
    await popup.waitForSelector('.notice[data-kind="alert"]');
    expect(await popup.evaluate(() => document.body.textContent)).toContain("Sign in");
    expect(await kept()).toEqual([]);
  });

  once("numbers that do not add up are refused in words", async () => {
    const { driver, standIn } = await open();
    standIn.show("inconsistent.en");
    const page = await driver.openPage(SSI);
    const popup = await driver.openPopupOn(page);
    await popup.waitForSelector('.notice[data-kind="alert"]', { timeout: 30_000 });
    expect(await popup.evaluate(() => document.body.textContent)).toContain("add up to");
    expect(await kept()).toEqual([]);
  });
});
