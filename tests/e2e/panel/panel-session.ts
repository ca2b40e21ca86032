import { readFileSync } from "node:fs";
import axe from "axe-core";
import { daysBefore, sampleHistory } from "../../../src/domain/sample/sample-history.js";
import { fillHistory } from "../../../tools/fill-history.js";
import { type BrowserName, openSession, type Session, type SessionOptions, SSI } from "../session";

type Page = Session["own"];

const WIDE = { width: 1920, height: 1000 };

/** The figure of 19 May on a page whose column is that wide, in pixels: 968 and 1,128 are attested. */
export function pageOfColumn(pixels: number): string {
  const fixture = new URL("../../fixtures/ssi/figure-3.pt-BR.html", import.meta.url);
  const [before, after, ...more] = readFileSync(fixture, "utf8").split("max-width: 1000px");
  if (after === undefined || more.length > 0) throw new Error("The fixture's column is another.");
  return `${before}max-width: ${pixels + 32}px${after}`;
}

/** Forty days up to yesterday, a few of them missing. */
export const HISTORY = sampleHistory(daysBefore(new Date(), 1), 40);

/** A session with the panel switched on, a history, and the ways to look into the panel. */
export async function openPanelSession(
  name: BrowserName,
  { fixture = "figure-3.pt-BR", ...options }: SessionOptions & { fixture?: string } = {},
) {
  const session = await openSession(name, { as: "panel", ...options });
  await fillHistory(session.own, HISTORY);
  session.standIn.show(fixture);
  const { inPanel, openPage } = session.driver;
  let tab: Page | undefined;
  return {
    ...session,
    /**
     * The SSI page in a window of that size, scrollbar apart; anew in the same tab where it is open
     * already.
     */
    async openSsi({ width, height } = WIDE) {
      if (!tab || tab.isClosed()) tab = await openPage("about:blank");
      await tab.setViewport({ width, height });
      await tab.goto(SSI);
      const bar = await tab.evaluate(() => innerWidth - document.documentElement.clientWidth);
      if (bar > 0) await tab.setViewport({ width: width + bar, height });
      return tab;
    },
    /** All that the panel says; undefined where there is none. */
    words: (page: Page) =>
      inPanel(page, (root) => root.lastElementChild?.textContent?.replace(/\s/g, " ")),
    hasCard: async (page: Page) =>
      (await inPanel(page, (root) => root.querySelector('[data-shape="card"]') !== null)) === true,
    /** What the panel is: its shape, or "pill" where it is no more; undefined where there is none. */
    shape: (page: Page) =>
      inPanel(
        page,
        (root) =>
          root.querySelector("[data-shape]")?.getAttribute("data-shape") ??
          (root.querySelector(".panel-pill") ? "pill" : undefined),
      ),
    /** What axe finds in the panel, as "rule elements" lines. */
    async axeFindings(page: Page) {
      await page.evaluate(axe.source);
      // The page stays closed to everyone else: for this one look its root is handed over.
      return inPanel(page, async (root) => {
        Object.defineProperty(root.host, "shadowRoot", { value: root });
        const { axe: tool } = globalThis as unknown as { axe: typeof axe };
        const { violations } = await tool.run(root.host, { resultTypes: ["violations"] });
        return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`);
      });
    },
    press: (page: Page, selector: string) =>
      inPanel(
        page,
        (root, wanted) => (root.querySelector(wanted) as HTMLElement | null)?.click(),
        selector,
      ),
  };
}
