import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { posix, resolve } from "node:path";
import { DIST } from "../../tools/finish-build.js";
import { filesIn } from "../../tools/package/zip.js";

export const root = resolve(import.meta.dirname, "../..");
export const bin = (tool: string) => resolve(root, "node_modules/.bin", tool);

/** One sum over every byte of both packages. */
export const hash = () =>
  createHash("sha256")
    .update(
      Object.values(DIST)
        .flatMap(filesIn)
        .map((f) => `${f.name}\0${f.bytes.toString("hex")}`)
        .join(),
    )
    .digest("hex");

/** Vitest calls this a test; what is built as such is larger than what is shipped. */
export function build(): void {
  const { NODE_ENV: _, ...env } = process.env;
  execFileSync(bin("vite"), ["build", "--app"], { cwd: root, env });
}

/** A file of the package by its name; all browsers have the same scripts. */
export const scriptNamed = (name: string) => filesIn(DIST.chrome).find((one) => one.name === name);

/** A script with every other that it imports before it runs; what is loaded later is left out. */
export function withImports(name: string, seen = new Set<string>()): Buffer {
  seen.add(name);
  const bytes = scriptNamed(name)?.bytes;
  if (!bytes) throw new Error(`There is no ${name}.`);
  const imported = [
    ...bytes.toString().matchAll(/\b(?:from|import)\s*["`'](\.\.?\/[\w./-]+)["`']/g),
  ]
    .map(([, path = ""]) => posix.join(posix.dirname(name), path))
    .map((path) => (seen.has(path) ? Buffer.alloc(0) : withImports(path, seen)));
  return Buffer.concat([bytes, ...imported]);
}
