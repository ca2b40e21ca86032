import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";

/** @typedef {{ name: string, bytes: Uint8Array }} PackedFile */

/** Zips count years from 1980; a day later it is that year in every time zone. */
const EARLIEST = Date.UTC(1980, 0, 2);

/**
 * The files of a folder and all that are in it, by name, with `/` between its parts.
 *
 * @param {string} folder a package in dist/, for one
 * @returns {(PackedFile & { bytes: Buffer })[]}
 */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      name: path.slice(folder.length + 1).replaceAll("\\", "/"),
      bytes: readFileSync(path),
    }))
    .sort(byName);
}

/**
 * Packs files: the same bytes for the same files and time, on every machine whose clock is set to
 * UTC (`tools/package.js` sees to that), since a zip tells times as on the wall.
 *
 * @param {PackedFile[]} files in any order
 * @param {Date} [time] of all of them, kept to two seconds; nothing is older than 1980
 * @returns {Uint8Array}
 */
export function zipOf(files, time = new Date(EARLIEST)) {
  const mtime = Math.max(time.getTime(), EARLIEST);
  const named = files.toSorted(byName).map(({ name, bytes }) => [name, bytes]);
  return zipSync(Object.fromEntries(named), { level: 9, mtime });
}

/**
 * By code units, as no language's own order would.
 *
 * @param {PackedFile} a
 * @param {PackedFile} b
 */
function byName(a, b) {
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}
