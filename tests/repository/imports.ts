import { dirname, join } from "node:path";

/** A file of the project: its path from the root, and what it holds. */
export type File = { path: string; text: string };

/** Every relative import of a file, types and style sheets too, and what a dynamic one loads. */
const IMPORT =
  /(?:^|\n)\s*(?:import|export)[^"';]*?from\s*"(\.[^"]+)"|import\s*\(?\s*"(\.[^"]+)"|@import\s+"(\.[^"]+)"/g;

/** @returns which files each file imports, by path; what cannot be found is left out */
export function importsOf(files: readonly File[]): Map<string, string[]> {
  const paths = new Set(files.map(({ path }) => path));
  return new Map(
    files.map(({ path, text }) => [
      path,
      [...text.matchAll(IMPORT)].flatMap((found) => {
        const name = (found[1] ?? found[2] ?? found[3] ?? "").replace(/\?.*$/, "");
        const at = join(dirname(path), name);
        return (
          ["", ".ts", ".tsx", ".js"].map((end) => at + end).find((one) => paths.has(one)) ?? []
        );
      }),
    ]),
  );
}

/** @returns the first ring of things that lead to one another, from its first back to it */
export function ringIn(edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const visit = (one: string, trail: readonly string[]): string[] | undefined => {
    const start = trail.indexOf(one);
    if (start !== -1) return [...trail.slice(start), one];
    if (done.has(one)) return undefined;
    for (const next of edges.get(one) ?? []) {
      const ring = visit(next, [...trail, one]);
      if (ring) return ring;
    }
    done.add(one);
    return undefined;
  };
  for (const one of edges.keys()) {
    const ring = visit(one, []);
    if (ring) return ring;
  }
  return undefined;
}

/** The folder of a file within a layer, "scores" for "src/ui/scores/ranks.tsx"; undefined elsewhere. */
function folderIn(layer: string, path: string): string | undefined {
  const [top, ...rest] = path.slice(layer.length + 1).split("/");
  return path.startsWith(`${layer}/`) && rest.length > 0 ? top : undefined;
}

/** @returns which folders of a layer import which others of it */
export function foldersOf(layer: string, files: readonly File[]): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const [path, imported] of importsOf(files)) {
    const from = folderIn(layer, path);
    if (from === undefined) continue;
    const others = imported.flatMap((one) => folderIn(layer, one) ?? []);
    const known = folders.get(from) ?? [];
    folders.set(from, [...new Set([...known, ...others.filter((one) => one !== from)])]);
  }
  return folders;
}
