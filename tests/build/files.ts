import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Imported, type ImportFile, readFiles } from "../../src/domain/import/read-files";

const folder = resolve(import.meta.dirname, "../fixtures/files");

/** A file people have, by its name in `fixtures/files`. */
export function fileNamed(name: string): ImportFile {
  return { name, text: readFileSync(resolve(folder, name), "utf8") };
}

/** What is read of files on a day long after those of the fixtures. */
export function read(...files: ImportFile[]): Imported {
  return readFiles(files, "2026-11-26");
}

/** The same of a text. */
export function readText(text: string, answers: NonNullable<ImportFile["answers"]> = {}) {
  return read({ name: "file", text, answers });
}

/** How many rows went where; the sum is all of them. */
export function countOf({ rows, kept, folded, refused, skipped }: Imported) {
  const all = Object.values(skipped).reduce((sum, count) => sum + count, 0);
  return { rows, kept, folded, refused: refused.length, skipped: all };
}

/** Whether every row went somewhere. */
export function isWhole(imported: Imported): boolean {
  const { rows, ...parts } = countOf(imported);
  return rows === Object.values(parts).reduce((sum, count) => sum + count, 0);
}
