import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import type { Driver } from "../../tools/browsers/driver.js";

/**
 * What the browser saves after a click.
 *
 * @param press starts the download
 * @returns the file's name, its bytes, and its text with the byte order mark if it has one
 */
export async function download(driver: Driver, press: () => Promise<unknown>) {
  const folder = mkdtempSync(join(tmpdir(), "pilaster-download-"));
  try {
    await driver.saveDownloadsIn(folder);
    await press();
    await expect.poll(() => readWhole(folder), { timeout: 10_000 }).toHaveLength(1);
    const [file] = readWhole(folder);
    if (file === undefined) throw new Error("The file was saved and is gone.");
    return file;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A browser may keep an empty file of the final name beside the partial one while it writes. */
function readWhole(folder: string) {
  const names = readdirSync(folder);
  if (names.some((name) => /\.(part|crdownload)$/.test(name))) return [];
  return names
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
    .filter(({ bytes }) => bytes.length > 0)
    .map(({ name, bytes }) => ({ name, bytes, text: bytes.toString("utf8") }));
}
