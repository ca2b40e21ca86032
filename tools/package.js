/**
 * `npm run package`: what the stores are given, in packages/: a zip for each store, the sources they
 * ask for, a list of what is in it and the sums of all. The same bytes for the same commit on every
 * machine.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.js";
import { ROOT } from "./check/run-tool.js";
import { DIST } from "./finish-build.js";
import { commitTime, committedFiles, isCommitted } from "./package/commit.js";
import { sbomOf } from "./package/sbom.js";
import { filesIn, zipOf } from "./package/zip.js";

const product = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const time = commitTime();
if (!process.env.SOURCE_DATE_EPOCH && !isCommitted()) {
  console.warn("Something is not committed: the sources and the packages differ.");
}

await build();
const named = `${product.name}-${product.version}`;
/** @type {Record<string, Uint8Array>} */
const made = {
  [`${named}-chrome.zip`]: await zipOf(filesIn(DIST.chrome), time),
  // Edge takes Chrome's files as they are: a service worker, and no address for updates.
  [`${named}-edge.zip`]: await zipOf(filesIn(DIST.chrome), time),
  [`${named}-firefox.zip`]: await zipOf(filesIn(DIST.firefox), time),
  [`${named}-sbom.cdx.json`]: Buffer.from(sbomOf(product, time)),
  ...(process.env.SOURCE_DATE_EPOCH
    ? {}
    : { [`${named}-sources.zip`]: await zipOf(await committedFiles(), time) }),
};
const sums = Object.entries(made).map(
  ([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`,
);

const folder = join(ROOT, "packages");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, bytes] of Object.entries(made)) {
  writeFileSync(join(folder, name), bytes);
  console.log(`${name}  ${bytes.length.toLocaleString("en")} bytes`);
}
writeFileSync(join(folder, "SHA256SUMS"), sums.join(""));
