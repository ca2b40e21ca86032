import { describe, expect, test } from "vitest";
import { daysBefore, sampleHistory } from "../../../src/domain/sample/sample-history.js";
import { fillHistory } from "../../../tools/fill-history.js";
import { download } from "../download";
import { BROWSERS, type Session, SSI, sharedSession } from "../session";

type Page = Session["own"];

describe.each(BROWSERS)("with the keyboard alone in %s", (name) => {
  let session: Session;
  const begin = sharedSession(name, { mayAsk: true });

  /** Presses Tab until what has the focus is called so; fails when nothing is. */
  async function tabTo(page: Page, called: string, isBack = false) {
    const seen: string[] = [];
    // Under load a window of the browser's own may come late, and take the focus.
    if (!(await page.evaluate(() => document.hasFocus()))) await page.bringToFront();
    for (let presses = 0; presses < 80; presses += 1) {
      if (isBack) await page.keyboard.down("Shift");
      await page.keyboard.press("Tab");
      if (isBack) await page.keyboard.up("Shift");
      const focused = await focusedName(page);
      if (focused.startsWith(called)) return;
      seen.push(focused);
    }
    throw new Error(`No Tab leads to "${called}", only to ${seen.join(" | ")}`);
  }

  /** What a screen reader would call the element that has the focus, in the panel too. */
  async function focusedName(page: Page): Promise<string> {
    const own = await page.evaluate(() => {
      const element = document.activeElement;
      const words = element?.getAttribute("aria-label") ?? element?.textContent ?? "";
      const label = (element as HTMLInputElement | null)?.labels?.[0]?.textContent ?? "";
      const isHost = element?.parentElement === document.documentElement && words === "";
      return isHost && element !== document.body ? "" : (label || words).trim();
    });
    if (own !== "") return own;
    const inPanel = await session.driver.inPanel(page, (root) => {
      const element = root.activeElement;
      const label = (element as HTMLInputElement | null)?.labels?.[0]?.textContent;
      return label || element?.getAttribute("aria-label") || element?.textContent || "";
    });
    return inPanel ?? "";
  }

  const open = async () => {
    session = await begin("panel");
    await fillHistory(session.own, sampleHistory(daysBefore(new Date(), 1), 40));
    session.standIn.show("figure-3.pt-BR");
  };

  test("the dashboard: a range, a day, a table, a picture, single charts, a mark, another view", async () => {
    await open();
    const { driver } = session;
    const page = await driver.openPage(driver.extensionUrl("dashboard/index.html#/trend"));
    await page.waitForSelector(".large-picture");
    await tabTo(page, "30 d");
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[name="range"][value="90d"]')?.checked,
    );
    await tabTo(page, "Your index and its four pillars by day");
    await page.keyboard.press("ArrowLeft");
    await page.waitForSelector(".stack .cursor");
    await tabTo(page, "Table");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".large-picture table");
    await tabTo(page, "Picture");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".picture");
    await tabTo(page, "Each pillar by itself");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".figure");
    await tabTo(page, "Close-up");
    await page.keyboard.press("ArrowLeft");
    await tabTo(page, "Total by day");
    await page.keyboard.press("ArrowLeft");
    await page.waitForSelector(".figure .cursor");
    expect(await page.$$eval(".cursor", ({ length }) => length)).toBe(6);
    await tabTo(page, "Note");
    await page.keyboard.type("Began to comment");
    await page.keyboard.press("Enter");
    await page.waitForSelector("::-p-text(Mark kept.)");
    await tabTo(page, "Delete the mark");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.body.textContent?.includes("Mark deleted."));
    await tabTo(page, "History", true);
    await page.keyboard.press("Enter");
    await page.waitForSelector(".history-head");
    await tabTo(page, "Type in a day");
    await page.keyboard.press("Enter");
    await page.waitForSelector('[name="brand"]');
  });

  test("the popup: a range, a day, the table, the export", async () => {
    await open();
    const page = await session.driver.openPage("https://www.linkedin.com/feed/");
    const popup = await session.driver.openPopupOn(page);
    await popup.waitForSelector(".trend-plot .line");
    await tabTo(popup, "30 d");
    await popup.keyboard.press("ArrowRight");
    await tabTo(popup, "The four pillars by day");
    await popup.keyboard.press("ArrowLeft");
    await popup.waitForSelector(".cursor");
    await tabTo(popup, "Show as table");
    await popup.keyboard.press("Enter");
    await popup.waitForSelector("table");
    await tabTo(popup, "Export CSV");
    const file = await download(session.driver, () => popup.keyboard.press("Enter"));
    expect(file.text).toContain("day,taken_at,total,");
  });

  test("the panel: folded, opened, moved, a range, a day, hidden", async () => {
    await open();
    const page = await session.driver.openPage("https://www.linkedin.com/feed/");
    await page.setViewport({ width: 1920, height: 1000 });
    await page.goto(SSI);
    const has = (selector: string) =>
      session.driver.inPanel(page, (root, wanted) => root.querySelector(wanted) !== null, selector);
    await expect.poll(() => has(".panel")).toBe(true);
    await tabTo(page, "Fold");
    await page.keyboard.press("Enter");
    await expect.poll(() => has(".panel-pill")).toBe(true);
    await tabTo(page, "Pilaster: open the panel");
    await page.keyboard.press("Enter");
    await expect.poll(() => has(".panel")).toBe(true);
    await tabTo(page, "Pilaster: move the panel");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => has('.panel[data-corner="bottom-left"]')).toBe(true);
    await tabTo(page, "30 d");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => has('[value="90d"]:checked')).toBe(true);
    await tabTo(page, "The four pillars by day");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => has(".cursor")).toBe(true);
    await tabTo(page, "More", true);
    await page.keyboard.press("Enter");
    await tabTo(page, "Hide on this page");
    await page.keyboard.press("Enter");
    await expect.poll(() => has(".panel")).toBeUndefined();
  });
});
