import { afterAll, beforeAll, expect, test } from "vitest";
import { storedIn } from "../../tools/pictures/states.js";
import { store } from "../../tools/pictures/store.js";
import { goTo } from "./access/go-to";
import { alike, BROWSERS, openSession, openView, type Session } from "./session";

const INDUSTRY = "Computer Software";

alike.each(BROWSERS)("the report in %s", (name) => {
  let session: Session;
  let page: Session["own"];
  beforeAll(async () => {
    session = await openSession(name, { as: "agreed" });
    const stored = storedIn("400-days");
    for (const { groups } of stored.snapshots) {
      if (groups.industry) groups.industry.name = INDUSTRY;
    }
    await store(session.own, stored);
    page = await openView(session, "report");
    await goTo(page, "report");
  });
  afterAll(() => session.close());

  const choose = async (range: string) => {
    await page.click(`[name="range"][value="${range}"]`);
    await goTo(page, "report");
  };
  const pages = async (format: "A4" | "Letter") => {
    const printed = Buffer.from(await page.pdf({ format })).toString("latin1");
    return printed.match(/\/Type\s*\/Page\b(?!s)/g)?.length;
  };
  const onPaper = () => page.$eval(".report-sheet", (sheet) => (sheet as HTMLElement).innerText);

  // The pages of Firefox's file cannot be counted; the style sheet is the same in both.
  test.runIf(name === "chromium").each(["A4", "Letter"] as const)(
    "takes two pages of %s, whatever the period",
    async (format) => {
      for (const range of ["30d", "1y", "all"]) {
        await choose(range);
        expect(await pages(format), range).toBe(2);
      }
    },
  );

  test("says nothing of notes, outcomes and the industry's name until it is asked to", async () => {
    const own = ["New headline", "Workshops", INDUSTRY];
    const said = async () => {
      const words = await onPaper();
      return own.filter((one) => words.includes(one));
    };
    expect(await onPaper()).toContain("52.6");
    expect(await said()).toEqual([]);
    for (const part of (await page.$$(".share-part input")).slice(-2)) await part.click();
    await goTo(page, "report");
    expect(await said()).toEqual(["New headline", "Workshops"]);
  });
});
