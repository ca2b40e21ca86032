import { describe, expect, test } from "vitest";
import { keptDays } from "../../../tools/first-minute.js";
import { isLong } from "../../long";
import { BROWSERS, once, sharedSession } from "../session";
import { asking } from "./asking";
import { killsIn, timeFor } from "./kills";
import {
  DAYS,
  killedInImports,
  killedInMigrations,
  killedInRepairs,
  killedWhileKeeping,
  killing,
  PATIENT,
  store,
} from "./pieces-of-work";
import { lose } from "./stored";

describe.each(BROWSERS)("in %s", (name) => {
  const begin = sharedSession(name);
  const KILLS = killsIn(name);
  const LONG = timeFor(KILLS);

  test("a database deleted under the running extension comes back, and the popup says so", async () => {
    const { driver, own } = await begin();
    expect(await store(asking(own), "import", DAYS)).toBe("written");
    await expect.poll(asking(own).mirrored, PATIENT).toBe(DAYS.length);
    const before = await keptDays(own);
    await lose(own);
    const popup = await driver.openPage(driver.extensionUrl("popup/index.html"));
    await popup.waitForSelector("::-p-text(120 days)", PATIENT);
    expect(await keptDays(popup)).toEqual(before);
    await popup.locator("::-p-xpath(//button[contains(., 'Got it')])").click();
    await expect
      .poll(() => popup.$$eval(".notice", (all) => all.map((one) => one.textContent).join()))
      .not.toContain("120");
  });

  test("a worker killed in an import has stored all of it or nothing", LONG, async () => {
    await killedInImports(await killing(await begin(), KILLS));
  });

  // A few kills, of readings on the page itself, are in `reading/difficult.test.ts`.
  test.runIf(isLong)(
    "a worker killed while it keeps a day has kept what it said",
    LONG,
    async () => {
      await killedWhileKeeping(await killing(await begin("agreed"), KILLS));
    },
  );

  once(
    "a worker killed while it repairs has all back at its next start, and tells",
    LONG,
    async () => {
      await killedInRepairs(await killing(await begin(), KILLS));
    },
  );

  test("a worker killed while it migrates leaves all there was, and it opens", LONG, async () => {
    await killedInMigrations(await killing(await begin(), KILLS));
  });
});
