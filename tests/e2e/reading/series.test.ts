import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { setClock } from "../../../tools/browsers/variants.js";
import { keptDays } from "../../../tools/first-minute.js";
import { SERIES } from "../../../tools/stand-in/pages/figures.js";
import { ssiPage } from "../../../tools/stand-in/pages/ssi-page.js";
import { download } from "../download";
import { alike, BROWSERS, openSession, type Session, SSI } from "../session";

const expected = readFileSync(resolve(import.meta.dirname, "../../fixtures/series.csv"), "utf8");

/** Noon, so that every time zone of the member's device is on the same calendar day. */
const noon = (day: string) => `${day}T12:00:00.000Z`;

alike.each(BROWSERS)("seven real days in %s", (name) => {
  let session: Session;

  beforeAll(async () => {
    const clock = noon(SERIES[0]?.day ?? "");
    session = await openSession(name, { as: "automatic", clock });
    // An update takes the extension's own tabs away, and a browser without any tab ends.
    await session.driver.openPage("https://www.linkedin.com/feed/");
    for (const [index, figure] of SERIES.entries()) {
      if (index > 0) {
        setClock(session.extension, noon(figure.day));
        await session.driver.reinstall();
      }
      session.standIn.show({ html: ssiPage({ ...figure, hasJson: true }) });
      const page = await session.driver.openPage(SSI);
      session.own = await session.driver.openPage(
        session.driver.extensionUrl("dashboard/index.html#/trend"),
      );
      await page.bringToFront();
      await vi.waitFor(async () => expect(await keptDays(session.own)).toHaveLength(index + 1), {
        timeout: 8_000,
        interval: 100,
      });
      await page.close();
    }
  }, 180_000);
  afterAll(() => session.close());

  test("are seven rows with exactly those numbers", async () => {
    const days = await keptDays(session.own);
    expect(
      days.map(({ day, pillars, displayedTotal, groups }) => ({
        day,
        ...pillars,
        displayedTotal,
        ranks: [groups.industry?.rank, groups.network?.rank],
      })),
    ).toEqual(
      SERIES.map(({ day, pillars, displayedTotal, ranks }) => ({
        day,
        ...pillars,
        displayedTotal,
        ranks: [ranks.industry, ranks.network],
      })),
    );
  });

  test("draw lines with gaps where days are missing", async () => {
    await session.own.bringToFront();
    await session.own.waitForSelector(".trend-plot .line");
    const drawn = await session.own.$$eval(".trend-plot g[data-line='brand'] path", (paths) =>
      paths.map((path) => (path.getAttribute("d") ?? "").split("M").length - 1),
    );
    // 27 April alone, as a column; 13 and 14 May together; 16 to 19 May together.
    expect(drawn.slice(0, 2), "the area and its edge").toEqual([3, 3]);
  });

  test("export as the expected file, byte for byte", async () => {
    const { own, driver } = session;
    await own.evaluate(() => {
      location.hash = "#/history";
    });
    await (await own.waitForSelector("[aria-controls='history-export']"))?.click();
    await own.waitForSelector("#history-export");
    const { name: file, text } = await download(driver, () =>
      own.$$eval("section .buttons button", (buttons) => {
        const save = buttons.find(({ textContent }) => textContent === "Export CSV");
        (save as HTMLButtonElement).click();
      }),
    );
    expect(file).toBe("pilaster-ssi-2026-05-19.csv");
    expect(withoutInstants(text)).toBe(withoutInstants(expected));
    expect(text.charCodeAt(0)).toBe(0xfeff);
  });
});

/** The seconds after noon at which a day was read differ from run to run; nothing else may. */
const withoutInstants = (text: string) =>
  text.replace(/T12:0[0-9]:\d\d\.\d{3}Z/g, "T12:00:00.000Z");
