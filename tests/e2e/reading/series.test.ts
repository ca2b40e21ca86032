import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { setClock } from "../../../tools/browsers/variants.js";
import { keptDays } from "../../../tools/first-minute.js";
import { SERIES } from "../../../tools/stand-in/pages/figures.js";
import { ssiPage } from "../../../tools/stand-in/pages/ssi-page.js";
import { isLong } from "../../long";
import { download } from "../download";
import { alike, BROWSERS, barePage, openSession, openView, type Session, SSI } from "../session";

/** Four have it all: days alone and side by side, and gaps of two days and of weeks. */
const DAYS = isLong ? SERIES : SERIES.slice(0, 4);

const file = readFileSync(resolve(import.meta.dirname, "../../fixtures/series.csv"), "utf8");
const expected = file
  .split(/(?<=\n)/)
  .slice(0, DAYS.length + 1)
  .join("");

/** Noon, so that every time zone of the member's device is on the same calendar day. */
const noon = (day: string) => `${day}T12:00:00.000Z`;

alike.each(BROWSERS)("real days in %s", (name) => {
  let session: Session;
  let dashboard: Session["own"];

  beforeAll(async () => {
    const clock = noon(DAYS[0]?.day ?? "");
    session = await openSession(name, { as: "automatic", clock });
    // An update takes the extension's own tabs away, and a browser without any tab ends.
    await session.driver.openPage("https://www.linkedin.com/feed/");
    for (const [index, figure] of DAYS.entries()) {
      if (index > 0) {
        setClock(session.extension, noon(figure.day));
        await session.driver.reinstall();
      }
      session.standIn.show({ html: ssiPage({ ...figure, hasJson: true }) });
      const page = await session.driver.openPage(SSI);
      session.own = await barePage(session.driver);
      await page.bringToFront();
      await vi.waitFor(async () => expect(await keptDays(session.own)).toHaveLength(index + 1), {
        timeout: 8_000,
        interval: 100,
      });
      await page.close();
    }
    dashboard = await openView(session, "trend");
  }, 180_000);
  afterAll(() => session.close());

  test("are rows with exactly those numbers", async () => {
    const days = await keptDays(session.own);
    expect(
      days.map(({ day, pillars, displayedTotal, groups }) => ({
        day,
        ...pillars,
        displayedTotal,
        ranks: [groups.industry?.rank, groups.network?.rank],
      })),
    ).toEqual(
      DAYS.map(({ day, pillars, displayedTotal, ranks }) => ({
        day,
        ...pillars,
        displayedTotal,
        ranks: [ranks.industry, ranks.network],
      })),
    );
  });

  test("draw lines with gaps where days are missing", async () => {
    await dashboard.waitForSelector(".trend-plot .line");
    const drawn = await dashboard.$$eval(".trend-plot g[data-line='brand'] path", (paths) =>
      paths.map((path) => (path.getAttribute("d") ?? "").split("M").length - 1),
    );
    // 27 April alone, as a column; 13 and 14 May together; 16 May, alone or with those after it.
    expect(drawn.slice(0, 2), "the area and its edge").toEqual([3, 3]);
  });

  test("export as the expected file, byte for byte", async () => {
    await dashboard.evaluate(() => {
      location.hash = "#/history";
    });
    await (await dashboard.waitForSelector("[aria-controls='history-export']"))?.click();
    await dashboard.waitForSelector("#history-export");
    const { name: saved, text } = await download(session.driver, () =>
      dashboard.$$eval("section .buttons button", (buttons) => {
        const save = buttons.find(({ textContent }) => textContent === "Export CSV");
        (save as HTMLButtonElement).click();
      }),
    );
    expect(saved).toBe(`pilaster-ssi-${DAYS.at(-1)?.day}.csv`);
    expect(withoutInstants(text)).toBe(withoutInstants(expected));
    expect(text.charCodeAt(0)).toBe(0xfeff);
  });
});

/** The seconds after noon at which a day was read differ from run to run; nothing else may. */
const withoutInstants = (text: string) =>
  text.replace(/T12:0[0-9]:\d\d\.\d{3}Z/g, "T12:00:00.000Z");
