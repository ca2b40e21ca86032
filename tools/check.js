/**
 * Everything that must hold before a change lands, in one run: `npm test` calls exactly this.
 * Its last line is "N passed, N failed", counting each tool as one check beside the tests.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "pilaster-check-"));
const report = join(folder, "tests.json");

/** @type {[name: string, command: string, ...args: string[]][]} */
const TOOLS = [
  ["format and lint", "biome", "check", "--error-on-warnings"],
  ["types", "tsc", "--project", "."],
  ["types of the domain alone", "tsc", "--project", "src/domain"],
  ["dead code", "knip"],
  ["build", "vite", "build", "--app"],
];

/**
 * Runs one of the project's own tools.
 *
 * @param {string[]} command the tool's name and its arguments
 * @returns {boolean} whether it found nothing wrong
 */
function run([tool = "", ...args]) {
  const script = resolve(root, "node_modules/.bin", tool);
  const { status } = spawnSync(script, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return status === 0;
}

let passed = 0;
let failed = 0;
for (const [name, ...command] of TOOLS) {
  const isGood = run(command);
  console.log(`${isGood ? "passed" : "FAILED"}: ${name}`);
  if (isGood) passed += 1;
  else failed += 1;
}

const areTestsGood = run([
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
]);
try {
  const tests = JSON.parse(readFileSync(report, "utf8"));
  passed += tests.numPassedTests;
  failed += tests.numFailedTests;
  // A file that could not even be loaded, or an error outside any test, counts as one failure.
  if (!areTestsGood && tests.numFailedTests === 0) failed += 1;
  if (tests.numTotalTests === 0) failed += 1;
} catch {
  failed += 1;
}
rmSync(folder, { recursive: true, force: true });

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
