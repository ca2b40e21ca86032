import { EMPTY } from "./subject/copies.js";
import { paintTimes } from "./subject/paint-times.js";
import { begin, grown } from "./subject/subject.js";
import { measuredTimes } from "./tables/times.js";

const RUNS = 5;

/** Opened and not counted, as a dashboard that was opened before is the usual one. */
const WARM_UP = 1;

/**
 * Opens the dashboards of copies of each extension in turns, in one browser, with histories of
 * different lengths.
 *
 * @param {readonly import("./subject/subject.js").Subject[]} subjects
 * @param {number} [runs]
 * @returns {Promise<import("./tables/rows.js").Measured[]>} from the start of the navigation to the
 *   first contentful paint and to the frame with the chart
 */
export async function dashboardSpeed(subjects, runs = RUNS) {
  const bench = await begin();
  const dashboards = (await grown(bench, subjects)).flatMap(({ subject, ...copy }) => {
    const { name, dashboard } = subject.adapter;
    return dashboard ? [{ ...copy, name, dashboard, times: emptyTimes() }] : [];
  });
  const empty = emptyTimes();
  const all = [{ driver: bench.blank, dashboard: EMPTY, times: empty }, ...dashboards];
  for (let run = -WARM_UP; run < runs; run += 1) {
    for (const { driver, dashboard, times } of all) {
      const { first, shown } = await paintTimes(driver, dashboard);
      if (run < 0) continue;
      times.first.push(first);
      times.shown.push(shown);
    }
  }
  const browser = bench.blank.version;
  await bench.close();
  return measuredTimes(WHAT, dashboards, { empty, browser });
}

const WHAT = /** @type {const} */ ([
  ["first", "first paint"],
  ["shown", "chart"],
]);

/** @returns {Record<"first" | "shown", number[]>} */
const emptyTimes = () => ({ first: [], shown: [] });
