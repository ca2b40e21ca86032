/**
 * Everything that must hold before a change lands, in one run: `npm test` calls exactly this.
 * Its last line is "N passed, N failed", counting each tool as one check beside the tests.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const reports = mkdtempSync(join(tmpdir(), "pilaster-check-"));

/** @type {[name: string, command: string, ...args: string[]][]} */
const TOOLS = [
  ["format and lint", "biome", "check", "--error-on-warnings"],
  ["types", "tsc", "--project", "."],
  ["types of the domain alone", "tsc", "--project", "src/domain"],
  ["dead code", "knip"],
  ["build", "vite", "build", "--app"],
];

/** Vitest's projects that run together; the browsers come last, on the package that was built. */
const TESTS = [[["rules", "pages", "surfaces"]], [["chromium"], ["firefox"]]];

let passed = 0;
let failed = 0;

for (const [name, ...command] of TOOLS) count(name, (await run(command)) ? [1, 0] : [0, 1]);
for (const together of TESTS) await Promise.all(together.map(test));

rmSync(reports, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * @param {string} name
 * @param {[passed: number, failed: number]} outcome
 */
function count(name, [good, bad]) {
  passed += good;
  failed += bad;
  console.log(`${bad === 0 ? "passed" : "FAILED"}: ${name} (${good} passed, ${bad} failed)`);
}

/**
 * Runs one of the project's own tools and prints what it said once it has ended.
 *
 * @param {string[]} command the tool's name and its arguments
 * @returns {Promise<boolean>} whether it found nothing wrong
 */
function run([tool = "", ...args]) {
  const script = resolve(root, "node_modules/.bin", tool);
  const child = spawn(script, args, { cwd: root, shell: process.platform === "win32" });
  /** @type {Buffer[]} */
  const said = [];
  child.stdout.on("data", (part) => said.push(part));
  child.stderr.on("data", (part) => said.push(part));
  return new Promise((ended) => {
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(said));
      ended(code === 0);
    });
  });
}

/** @param {string[]} projects of vitest, run in one process */
async function test(projects) {
  const name = projects.join(", ");
  const report = join(reports, `${projects.join("-")}.json`);
  const isGood = await run([
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...projects.map((project) => `--project=${project}`),
  ]);
  count(name, outcome(report, isGood));
}

/**
 * A run that ended badly without a failed test (a file that did not load, an error outside any
 * test), without any test, or without a report is one failure.
 *
 * @param {string} report
 * @param {boolean} isGood
 * @returns {[passed: number, failed: number]}
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
