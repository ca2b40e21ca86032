import { agree } from "../first-minute.js";
import { scriptTime } from "./script-time.js";
import { emptyPaints } from "./subject/paint-times.js";
import { begin, install, ownBuild } from "./subject/subject.js";

const RUNS = 9;
const SSI = "https://www.linkedin.com/sales/ssi";

/** Pages of about 5,000 nodes, each made to be hard for a reader. */
const PAGES = [
  ["numbers in fours", `<div>${"<p><b>5</b></p>".repeat(4)}<i>20</i></div>`.repeat(450)],
  ["one label a line", "<p>7.5 <b>| Build relationships</b></p>".repeat(1_650)],
  ["tables", `<table>${"<tr><td>a</td><td>20</td></tr>".repeat(5)}</table>`.repeat(250)],
  [
    "a list without end",
    `<ul class="user-ssi-score">${"<li><strong>5</strong></li>".repeat(1_600)}</ul>`,
  ],
  ["nested as deep as it goes", `${"<div>5 ".repeat(480)}${"</div>".repeat(480)}`.repeat(5)],
  ["large numbers", '<b style="font-size:48px">20</b><p>5</p>'.repeat(2_400)],
];

/**
 * What one look costs at its worst, on pages that were made to be slow. The page report asks every
 * reader, the one for a new page too, and describes the page besides: more than any look does.
 *
 * @returns {Promise<import("./tables/rows.js").Measured[]>} script time of the page's main thread
 */
export async function worstPage() {
  const bench = await begin();
  const own = ownBuild();
  const driver = await install(bench, own);
  const welcome = await agree(driver);
  const measured = [];
  for (const [name = "", html = ""] of PAGES) {
    bench.standIn.show({ html: `<!doctype html><html lang="en"><body>${html}</body></html>` });
    const page = await driver.openPage(SSI);
    const nodes = await page.evaluate(() => document.querySelectorAll("*").length);
    const values = [];
    for (let run = 0; run < RUNS; run += 1) {
      values.push(await scriptTime(page, () => welcome.evaluate(DESCRIBE)));
    }
    await page.close();
    measured.push({ what: `${name}, ${nodes} elements`, values });
  }
  const empty = await emptyPaints(bench.blank);
  const browser = bench.blank.version;
  await bench.close();
  return measured.map((one) => {
    return { ...one, extension: own.adapter.name, unit: "ms", empty, browser };
  });
}

/** Runs in a page of ours. */
const DESCRIBE = `chrome.tabs
  .query({ url: "${SSI}" })
  .then(([tab]) =>
    chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ["/report.content.js"] }))
  .then(() => true)`;
