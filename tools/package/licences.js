import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ name: string, version: string, identifier: string | null, text: string | null }} Licence */

/** Where Vite leaves what each output brings along, in JSON, until the build is finished. */
export const LICENCES_FOLDER = "licences";

/**
 * What stands in the package about the software of others: each library that is bundled, once, by
 * name, with the whole text of its licence.
 *
 * @param {string} built the package; the list of each output is taken out of it
 * @param {string} kept a folder for these lists: watching builds some outputs anew, not all
 * @returns {string}
 * @throws {Error} for a library without a licence, which nobody may pass on
 */
export function takeLicences(built, kept) {
  const lists = join(built, LICENCES_FOLDER);
  if (existsSync(lists)) cpSync(lists, kept, { recursive: true });
  rmSync(lists, { recursive: true, force: true });
  return licencesText(readdirSync(kept).flatMap((file) => licencesOf(join(kept, file))));
}

/**
 * @param {Licence[]} licences in any order, the same one as often as it is bundled
 * @returns {string}
 */
export function licencesText(licences) {
  const texts = licences.map(({ name, version, identifier, text }) => {
    if (!identifier || !text) throw new Error(`${name} ${version} comes without a licence.`);
    return `${name} ${version} (${identifier})\n\n${text.trim().replaceAll("\r\n", "\n")}\n`;
  });
  const intro = "Pilaster brings these libraries along, each under its own licence.\n";
  return [intro, ...new Set(texts.toSorted())].join(`\n${"-".repeat(72)}\n\n`);
}

/**
 * @param {string} file
 * @returns {Licence[]}
 */
const licencesOf = (file) => JSON.parse(readFileSync(file, "utf8"));
