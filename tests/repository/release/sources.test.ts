import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { commitTime, committedFiles, isCommitted } from "../../../tools/package/commit.js";
import { isLong } from "../../long";
import { root } from "../built-package";

const packed = (of: string) => readFileSync(join(of, "packages/SHA256SUMS"), "utf8").split("\n");

/** Packs as the script does, in a time zone of its own, without what Vitest sets. */
function pack(of: string, changes: NodeJS.ProcessEnv): string[] {
  const { NODE_ENV: _, ...env } = process.env;
  execFileSync("node", ["tools/package.js"], { cwd: of, env: { ...env, ...changes } });
  return packed(of);
}

describe.runIf(isLong && isCommitted())("the sources that a store is given", () => {
  test("are packed into the same bytes elsewhere: without git, anew installed, far in the west", async () => {
    const folder = mkdtempSync(join(tmpdir(), "pilaster-sources-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }), 120_000);
    const here = pack(root, { TZ: "Pacific/Auckland" });
    for (const { name, bytes } of await committedFiles()) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder });
    const seconds = String(commitTime().getTime() / 1000);
    const elsewhere = pack(folder, { TZ: "Pacific/Pago_Pago", SOURCE_DATE_EPOCH: seconds });
    expect(elsewhere.length).toBeGreaterThan(4);
    expect(here.filter((line) => !line.endsWith("-sources.zip"))).toEqual(elsewhere);
  }, 600_000);
});
