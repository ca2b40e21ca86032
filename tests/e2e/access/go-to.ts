import type { Session } from "../session";

type Page = Session["own"];

/** What is a part of another view stands in the navigation as that. */
const WITHIN: Record<string, string> = { import: "history", share: "trend", report: "trend" };

/** Has the dashboard show a view, and waits until it and its charts stand. */
export async function goTo(page: Page, view: string): Promise<void> {
  await page.evaluate((wanted) => {
    location.hash = wanted;
  }, `#/${view}`);
  const within = WITHIN[view];
  const shown = within
    ? `[aria-current='true'][href$='#/${within}']`
    : `[aria-current='page'][href$="#/${view}"]`;
  await page.waitForSelector(`nav ${shown}`);
  await page.waitForSelector("main > :not(h1)");
  // A chart takes the width of its place with the next frame.
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next))));
}
