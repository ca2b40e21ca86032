/**
 * `npm run bench`: what Pilaster costs, each number beside that of an empty extension page in the
 * same run. Prints tables and judges nothing. `npm run bench -- popup sizes` measures these parts
 * alone; with `--json` each row is a line of JSON that names its part; `--write` also writes all into
 * docs/benchmarks.md. `--peer DIR --adapter FILE` measures another unpacked extension beside it: what
 * differs is said by an adapter (bench/subject/adapter.js).
 */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { askedFor } from "./bench/asked.js";
import { PARTS } from "./bench/parts.js";
import { leftOut, readAdapter } from "./bench/subject/adapter.js";
import { ownBuild, peerOf } from "./bench/subject/subject.js";
import { documentOf, machine } from "./bench/tables/document.js";
import { rowsOf, withoutEmpty } from "./bench/tables/rows.js";
import { build } from "./build.js";
import { ROOT } from "./check/run-tool.js";

/** @param {import("./bench/asked.js").Asked} asked */
async function bench({ names, isJson, isWritten, peer }) {
  const other = peer && peerOf(resolve(peer.folder), await readAdapter(peer.adapter));
  await build({ isSilent: isJson });
  const own = ownBuild();
  const begun = machine();
  const sections = [];
  for (const [part, what] of Object.entries(PARTS)) {
    if (names.length > 0 && !names.includes(part)) continue;
    const why = other && leftOut(what, other.adapter);
    const isBeside = other !== undefined && why === undefined;
    const measured = await what.measure(isBeside ? [own, other] : [own]);
    const rows = withoutEmpty(rowsOf(measured, other && own.adapter.name));
    sections.push({ title: what.title, measured, rows });
    if (isJson) for (const row of rows) console.log(JSON.stringify({ part, ...row }));
    else {
      console.log(`\n${what.title}${why === undefined ? "" : ` (${why})`}`);
      console.table(rows);
    }
  }
  if (!isWritten) return;
  const text = documentOf(sections, new Date(), begun, machine());
  writeFileSync(join(ROOT, "docs/benchmarks.md"), text);
}

try {
  await bench(askedFor(process.argv.slice(2), Object.keys(PARTS)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
