import { EMPTY } from "./subject/copies.js";
import { paintedAt, paintTimes } from "./subject/paint-times.js";
import { begin, grown } from "./subject/subject.js";
import { measuredTimes } from "./tables/times.js";

/** @typedef {import("../browsers/driver.js").Driver} Driver */
/** @typedef {import("./subject/adapter.js").Surface} Surface */

const RUNS = 7;

/** Opened and not counted, as a popup that was opened before is the usual one. */
const WARM_UP = 1;

/**
 * Opens the popups of copies of each extension in turns, in one browser, each by its toolbar button
 * and in a tab: with histories of different lengths, and one whose popup is an empty page.
 *
 * @param {readonly import("./subject/subject.js").Subject[]} subjects
 * @param {number} [runs]
 * @returns {Promise<import("./tables/rows.js").Measured[]>} from the click to the chart, and in a
 *   tab from the start of the navigation to the first contentful paint and to the chart
 */
export async function popupSpeed(subjects, runs = RUNS) {
  const bench = await begin();
  const blankId = new URL(bench.blank.extensionUrl("")).host;
  const popups = (await grown(bench, subjects)).flatMap(({ subject, ...copy }) => {
    const { name, popup } = subject.adapter;
    return popup ? [{ ...copy, name, popup, times: emptyTimes() }] : [];
  });
  const empty = emptyTimes();
  const all = [{ driver: { ...bench.blank, id: blankId }, popup: EMPTY, times: empty }, ...popups];
  const page = await bench.blank.openPage("about:blank");
  for (let run = -WARM_UP; run < runs; run += 1) {
    for (const { driver, popup, times } of all) {
      const click = await clickTime(driver, page, popup);
      const { first, shown } = await paintTimes(driver, popup);
      if (run < 0) continue;
      times.click.push(click);
      times.first.push(first);
      times.shown.push(shown);
    }
  }
  const browser = bench.blank.version;
  await bench.close();
  return measuredTimes(WHAT, popups, { empty, browser });
}

const WHAT = /** @type {const} */ ([
  ["click", "click to chart"],
  ["first", "in a tab: first paint"],
  ["shown", "in a tab: chart"],
]);

/** @returns {Record<"click" | "first" | "shown", number[]>} */
const emptyTimes = () => ({ click: [], first: [], shown: [] });

/**
 * @param {Driver & { id: string }} driver
 * @param {import("puppeteer-core").Page} page that is in front
 * @param {Surface} surface
 */
async function clickTime({ browser, id }, page, surface) {
  await page.bringToFront();
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error("A copy of the extension is gone.");
  const before = browser.targets();
  const clickedAt = performance.timeOrigin + performance.now();
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget(
    (one) => one.url().startsWith(`chrome-extension://${id}/`) && !before.includes(one),
  );
  const popup = await target.asPage();
  const at = await paintedAt(popup, surface);
  await popup.close();
  return at - clickedAt;
}
