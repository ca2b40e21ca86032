import { FIGURES } from "../stand-in/pages/figures.js";
import { ssiPage } from "../stand-in/pages/ssi-page.js";
import { scriptTime } from "./script-time.js";
import { emptyPaints } from "./subject/paint-times.js";
import { begin, install } from "./subject/subject.js";

/** @typedef {import("./subject/subject.js").Subject} Subject */

const RUNS = 4;

const SSI = "https://www.linkedin.com/sales/ssi";

/** How long a page is watched: longer than the two looks take, in milliseconds. */
const WATCH_MS = 1_500;

/**
 * What the reader costs on LinkedIn's stand-in page: until the reading is acknowledged, and
 * afterwards, while the page goes on changing. The same page before anything is recorded should give
 * next to none.
 *
 * @param {readonly Subject[]} subjects
 * @param {number} [runs]
 * @returns {Promise<import("./tables/rows.js").Measured[]>} script time of the page's main thread
 */
export async function pageCost(subjects, runs = RUNS) {
  const [figure] = FIGURES;
  const html = ssiPage(figure);
  const pages = {
    "the page as it is": html,
    "with its data embedded": ssiPage({ ...figure, hasJson: true }),
    "with 50,000 more nodes": withNodes(html, 50_000),
  };
  const measured = [];
  for (const subject of subjects) measured.push(...(await onPages(subject, pages, runs)));
  return measured;
}

/**
 * @param {string} html
 * @param {number} count
 */
function withNodes(html, count) {
  const nodes = "<p><span>Something else entirely</span></p>".repeat(count / 2);
  return html.replace("</main>", `</main><aside hidden>${nodes}</aside>`);
}

/**
 * @param {Subject} subject
 * @param {Record<string, string>} pages
 * @param {number} runs
 * @returns {Promise<import("./tables/rows.js").Measured[]>}
 */
async function onPages(subject, pages, runs) {
  const { name: extension, reader } = subject.adapter;
  if (!reader) return [];
  const bench = await begin();
  const driver = await install(bench, subject);
  const times = Object.entries(pages).map(([page, html]) => {
    return { page, html, ...noTimes() };
  });
  for (const { html, before } of times) {
    bench.standIn.show({ html });
    before.push((await onPage(driver)).reading);
  }
  const own = await reader.record(driver);
  for (let run = 0; run < runs; run += 1) {
    for (const { html, reading, afterwards } of times) {
      bench.standIn.show({ html });
      const spent = await onPage(driver);
      reading.push(spent.reading);
      afterwards.push(spent.afterwards);
    }
  }
  if (!(await reader.hasRead(own))) throw new Error(`${extension} has kept nothing.`);
  const empty = await emptyPaints(bench.blank);
  const browser = bench.blank.version;
  await bench.close();
  return WHAT.flatMap(([part, what]) =>
    times.map(({ page, [part]: values }) => {
      return { extension, what: `${page}: ${what}`, values, unit: "ms", empty, browser };
    }),
  );
}

const WHAT = /** @type {const} */ ([
  ["before", "not recording"],
  ["reading", "until it is kept"],
  ["afterwards", "once it is kept"],
]);

/** @returns {Record<"before" | "reading" | "afterwards", number[]>} */
const noTimes = () => ({ before: [], reading: [], afterwards: [] });

/** @param {import("../browsers/driver.js").Driver} driver */
async function onPage(driver) {
  const page = await driver.openPage("https://www.linkedin.com/empty");
  const reading = await scriptTime(page, async () => {
    await page.goto(SSI);
    await new Promise((watched) => setTimeout(watched, WATCH_MS));
  });
  const afterwards = await scriptTime(page, () => page.evaluate(changeForAWhile));
  await page.close();
  return { reading, afterwards };
}

/** Runs in the page: changes nodes, text and values a hundred times within a second. */
async function changeForAWhile() {
  for (let change = 0; change < 100; change += 1) {
    document.body.append(document.createElement("p"));
    for (const bar of document.querySelectorAll("progress")) bar.value = change / 4;
    for (const value of document.querySelectorAll("strong")) value.textContent = String(change / 4);
    await new Promise((later) => setTimeout(later, 10));
  }
}
