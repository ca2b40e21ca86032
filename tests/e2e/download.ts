import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
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

/** Puts a downloaded file where a page can choose it, until the test is done; returns its path. */
export function onDisk({ name, bytes }: { name: string; bytes: Uint8Array }): string {
  const folder = mkdtempSync(join(tmpdir(), "pilaster-import-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
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
