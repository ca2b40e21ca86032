/**
 * What repeats a rule, beside what `npm test` proves once: `npm run long`, before a change of the
 * readers or a release lands. Generated pages by the thousand, every kill, width and language, on
 * cases that are new each time. Its last line is "N passed, N failed", as that of `npm test`.
 *
 * PILASTER_SEED=123 npm run long tries the same cases again. PILASTER_KILLS=50 kills the worker that
 * often within each piece of work, in place of 1,000 times in Chromium and 100 in Firefox.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.js";
import { doesMore } from "./check/does-more.js";
import { runTests, WITHOUT_BROWSER } from "./check/run-tests.js";
import { ROOT } from "./check/run-tool.js";
import { tally } from "./check/tally.js";

const seed = process.env.PILASTER_SEED ?? String(Math.floor(Math.random() * 2 ** 31));

const files = readdirSync(join(ROOT, "tests"), { recursive: true, encoding: "utf8" })
  .map((name) => join("tests", name))
  .filter((path) => /\.test\.tsx?$/.test(path))
  .filter((path) => doesMore(readFileSync(join(ROOT, path), "utf8")));

const { count, finish } = tally();
console.log(`The seed is ${seed}.`);
await build();
for (const projects of [WITHOUT_BROWSER, ["chromium"], ["firefox"]]) {
  const env = { PILASTER_LONG: "1", PILASTER_SEED: seed, PILASTER_BUILT: "1" };
  count(projects.join(", "), await runTests(projects, files, env));
}
console.log(`The seed was ${seed}.`);
finish();
