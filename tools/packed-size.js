import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";

/** What a zip adds to each file's own bytes: two headers with the name in each, and its end. */
const HEADERS = 30 + 46;
const END = 22;

/**
 * The files of a built package with their sizes in bytes, by name.
 *
 * @param {string} folder a package in dist/
 */
export function outputs(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: path.slice(folder.length + 1), bytes: readFileSync(path) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The size of a package once it is packed for a store, in bytes.
 *
 * @param {{ name: string, bytes: Buffer }[]} files as `outputs` lists them
 */
export function packedSize(files) {
  const packed = files.map(
    ({ name, bytes }) =>
      HEADERS + 2 * name.length + Math.min(bytes.length, deflateRawSync(bytes).length),
  );
  return packed.reduce((sum, size) => sum + size, END);
}
