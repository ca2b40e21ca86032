/**
 * Everything that must hold before a change lands, in one run: `npm test` calls exactly this.
 * Its last line is "N passed, N failed", counting each tool as one check beside the tests.
 */
import { runTests, WITHOUT_BROWSER } from "./check/run-tests.js";
import { runTool } from "./check/run-tool.js";
import { tally } from "./check/tally.js";

/**
 * Two lanes beside each other, since a machine has two cores at least; the tools of one are run one
 * after the other.
 *
 * @type {[name: string, command: string, ...args: string[]][][]}
 */
const TOOLS = [
  [
    ["format and lint", "biome", "check", "--error-on-warnings"],
    ["dead code", "knip"],
  ],
  [
    ["types", "tsc", "--project", "."],
    ["types of the domain alone", "tsc", "--project", "src/domain"],
    ["build", "vite", "build", "--app"],
  ],
];

/** Vitest's projects, by the run they share. They come last, on the package that was built. */
const TESTS = [WITHOUT_BROWSER, ["chromium", "firefox"]];

const { count, finish } = tally();

await Promise.all(
  TOOLS.map(async (lane) => {
    for (const [name, ...command] of lane) count(name, (await runTool(command)) ? [1, 0] : [0, 1]);
  }),
);
for (const projects of TESTS) {
  // The tests of the package take the one that was built here.
  count(projects.join(", "), await runTests(projects, [], { PILASTER_BUILT: "1" }));
}
finish();
