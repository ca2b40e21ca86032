/**
 * What repeats a rule over thousands of pages, beside what `npm test` proves once: `npm run long`,
 * before a change of the readers lands. Ends with the tests' own summary.
 */
import { spawn } from "node:child_process";
import { resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const vitest = resolve(root, "node_modules/.bin/vitest");

const run = spawn(vitest, ["run", "--project=pages", "generated"], {
  cwd: root,
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, PILASTER_LONG: "1" },
});
run.on("close", (code) => {
  process.exitCode = code ?? 1;
});
