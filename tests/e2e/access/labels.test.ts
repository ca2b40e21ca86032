import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../src/domain/settings/languages";
import { storedIn } from "../../../tools/pictures/states.js";
import { store } from "../../../tools/pictures/store.js";
import { isLong } from "../../long";
import { alike, BROWSERS, openSession, type Session } from "../session";
import { goTo } from "./go-to";
import { outOfRoom } from "./out-of-room";

/** French has the longer words. */
const SPOKEN = isLong ? LANGUAGES : (["fr"] as const);
const WIDTHS = isLong ? [320, 480, 640, 900, 1280, 1600] : [320, 1280];
const STATES = isLong
  ? (["one-day", "400-days", "52-weeks", "20-in-3-years", "ten-years"] as const)
  : (["400-days"] as const);

/** The views with drawings. */
const VIEWS = ["share", "report", "coach", "outcomes", "about", "trend"];

alike.each(BROWSERS)("in %s", (name) => {
  describe.each(SPOKEN)("%s", (spoken) => {
    let session: Session;
    let page: Session["own"];
    beforeAll(async () => {
      session = await openSession(name, { as: "agreed", spoken });
    });
    afterAll(() => session.close());

    describe.each(STATES)("a history with notes, %s", (state) => {
      beforeAll(async () => {
        await store(session.own, storedIn(state));
        const { driver } = session;
        page = await driver.openPage(driver.extensionUrl("dashboard/index.html#/trend"));
        await page.waitForSelector(".large-parts");
      });

      test.each(WIDTHS)("the labels of every drawing have room in %i pixels", async (width) => {
        await page.setViewport({ width, height: 800 });
        await page.waitForFunction((wide) => innerWidth === wide, {}, width);
        for (const view of VIEWS) {
          await goTo(page, view);
          expect(await page.evaluate(outOfRoom), view).toEqual([]);
        }
        if (!(await page.$(".figure"))) await page.click(".large-parts button:nth-child(3)");
        for (const range of ["30d", "1y", "all"]) {
          await page.click(`[name="range"][value="${range}"]`);
          await goTo(page, "trend");
          expect(await page.evaluate(outOfRoom), range).toEqual([]);
        }
      });
    });

    test("planted: labels that run into each other, and one that is cut, are found", async () => {
      await goTo(page, "trend");
      await page.evaluate(() => {
        const labels = [...document.querySelectorAll(".large-picture .stack [data-line] text")];
        const [first, second, third] = labels;
        second?.setAttribute("y", first?.getAttribute("y") ?? "");
        third?.setAttribute("y", "-40");
      });
      const found = (await page.evaluate(outOfRoom)).join("\n");
      expect(found).toContain("runs into");
      expect(found).toContain("is cut");
    });
  });
});
