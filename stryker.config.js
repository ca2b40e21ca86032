// Tests of the calendar live in one place of the world: a thread cannot go to another.
process.env.TZ = "America/Sao_Paulo";

/**
 * Mutation testing: `npm run mutants`, for one folder `npm run mutants -- --mutate "src/domain/**"`.
 * What survives for a reason stands in `tests/README.md`.
 */
export default {
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutants.config.ts" },
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: ["src/domain/**/*.ts", "src/pages/**/*.ts"],
  concurrency: 2,
  reporters: ["clear-text", "html", "json"],
  htmlReporter: { fileName: "out/mutants/report.html" },
  jsonReporter: { fileName: "out/mutants/report.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: "out/mutants/sandbox",
  thresholds: { high: 95, low: 85, break: 85 },
};
