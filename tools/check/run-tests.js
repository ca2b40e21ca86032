import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTool } from "./run-tool.js";

/** @typedef {[passed: number, failed: number]} Outcome */

/** Vitest's projects that need no browser. */
export const WITHOUT_BROWSER = ["rules", "pages", "surfaces"];

/**
 * Runs projects of Vitest in one process.
 *
 * @param {readonly string[]} projects
 * @param {readonly string[]} [files] all of theirs when left out
 * @param {Record<string, string>} [env]
 * @returns {Promise<Outcome>}
 */
export async function runTests(projects, files = [], env = {}) {
  const folder = mkdtempSync(join(tmpdir(), "pilaster-check-"));
  const report = join(folder, "report.json");
  const isGood = await runTool(
    [
      "vitest",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...projects.map((project) => `--project=${project}`),
      ...files,
    ],
    { isAlone: true, env },
  );
  const found = outcome(report, isGood);
  rmSync(folder, { recursive: true, force: true });
  return found;
}

/**
 * A run that ended badly without a failed test (a file that did not load, an error outside any
 * test), without any test, or without a report is one failure.
 *
 * @param {string} report
 * @param {boolean} isGood
 * @returns {Outcome}
 */
function outcome(report, isGood) {
  try {
    const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    const isHollow = numTotalTests === 0 || (!isGood && numFailedTests === 0);
    return [numPassedTests, numFailedTests + (isHollow ? 1 : 0)];
  } catch {
    return [0, 1];
  }
}
