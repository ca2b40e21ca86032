/**
 * `npm run docs`: the documentation as a small site of plain pages, in out/docs/, from docs/en and
 * docs/fr. Pictures of the product are in it once they were taken: `npm run docs -- --pictures`.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "./check/run-tool.js";
import { siteOf } from "./docs/site.js";

const { values } = parseArgs({ options: { pictures: { type: "boolean", default: false } } });

const folder = join(ROOT, "out/docs");
const taken = join(ROOT, "out/docs-pictures");

if (values.pictures) {
  const { takePictures } = await import("./docs/pictures.js");
  rmSync(taken, { recursive: true, force: true });
  await takePictures(taken);
}

const { files, missing } = siteOf(taken);
rmSync(folder, { recursive: true, force: true });
for (const [path, content] of files) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
console.log(`${files.size} files: ${join(folder, "index.html")}`);
if (missing.length > 0) {
  console.log(`Without pictures of ${missing.join(", ")}: npm run docs -- --pictures takes them.`);
}
