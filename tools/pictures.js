/**
 * `npm run pictures`: every surface of the built product as it looks in each language, in light and
 * dark, with no history, a short and a long one, into a folder with an `index.html` to look through.
 *
 *   npm run pictures -- [folder] [--languages=en,fr|all] [--width=1280] [--only=popup,trend]
 *   npm run pictures -- readme     draws the icons and the README's pictures anew
 *
 * `--width` is that of the dashboard's window in CSS pixels: 640 is what 200 % leave of 1280. The
 * panel's windows have sizes of their own, one for each of its shapes.
 */
import { mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build } from "./build.js";
import { drawEverything } from "./pictures/everything.js";
import { writeIndex } from "./pictures/index-page.js";
import { drawReadme } from "./pictures/readme.js";

const LOCALES = resolve(import.meta.dirname, "../public/_locales");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    languages: { type: "string", default: "en,fr" },
    width: { type: "string", default: "1280" },
    only: { type: "string" },
  },
});
const [wanted] = positionals;

await build();
if (wanted === "readme") {
  await drawReadme();
} else {
  const folder = wanted ? resolve(wanted) : mkdtempSync(join(tmpdir(), "pilaster-pictures-"));
  mkdirSync(folder, { recursive: true });
  const languages =
    values.languages === "all"
      ? readdirSync(LOCALES).map((name) => name.replace("_", "-"))
      : values.languages.split(",");
  const only = values.only?.split(",");
  for (const language of languages) {
    await drawEverything({ folder, language, width: Number(values.width), only });
  }
  console.log(`${writeIndex(folder)} pictures: ${join(folder, "index.html")}`);
}
