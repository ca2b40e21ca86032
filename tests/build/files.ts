import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Imported, type ImportFile, readFiles } from "../../src/domain/import/read-files";

const folder = resolve(import.meta.dirname, "../fixtures/files");

/** A file people have, by its name in `fixtures/files`. */
export function fileNamed(name: string): ImportFile {
  return { name, text: readFileSync(resolve(folder, name), "utf8") };
}

/** Lets a long work go on without a rest until it is done. */
export function toTheEnd<Result>(work: Generator<unknown, Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** What is read of files on a day. */
export function readOn(today: string, ...files: ImportFile[]): Imported {
  return toTheEnd(readFiles(files, today));
}

/** What is read of files on a day long after those of the fixtures. */
export function read(...files: ImportFile[]): Imported {
  return readOn("2026-11-26", ...files);
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
