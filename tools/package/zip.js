import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";

/** @typedef {{ name: string, bytes: Uint8Array }} PackedFile */

/** Zips count years from 1980. */
const EARLIEST = Date.UTC(1980, 0, 1);

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
 * Packs files: the same bytes for the same files and time, on every machine. The packer squeezes with
 * zlib in JavaScript, as far as zlib goes, and each version of Node has a zlib of its own.
 *
 * @param {PackedFile[]} files in any order
 * @param {Date} [time] of all of them, kept to two seconds of UTC; nothing is older than 1980
 * @returns {Promise<Uint8Array>}
 */
export function zipOf(files, time = new Date(EARLIEST)) {
  const date = new Date(Math.max(time.getTime(), EARLIEST));
  const zip = new JSZip();
  for (const { name, bytes } of files.toSorted(byName)) {
    zip.file(name, bytes, { date, createFolders: false });
  }
  return zip.generateAsync({
    type: "uint8array",
    platform: "DOS",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
  });
}

/**
 * What is in a zip.
 *
 * @param {Uint8Array} zip
 * @returns {Promise<PackedFile[]>} in the order they are packed in, without folders
 */
export async function filesOf(zip) {
  const { files } = await JSZip.loadAsync(zip);
  const packed = Object.values(files).filter(({ dir }) => !dir);
  return Promise.all(
    packed.map(async (file) => ({ name: file.name, bytes: await file.async("uint8array") })),
  );
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
