import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { type File, foldersOf, importsOf, ringIn } from "./imports";

const FILES: File[] = execFileSync(
  "git",
  ["ls-files", "-co", "--exclude-standard", "src", "tests"],
  {
    encoding: "utf8",
  },
)
  .split("\n")
  .filter((path) => path !== "" && existsSync(path))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));
const OWN = FILES.filter(({ path }) => /^src\/.*\.(tsx?|js|css)$/.test(path));

/** The words of what Pilaster is about, the same in every layer. */
const SUBJECTS =
  "days scores reading accounts history change marks trend stand coach outcomes import backup profile today panel settings sample share calendar sync".split(
    " ",
  );

/** What serves several subjects, or is named after what it is, by layer. */
const OTHERS: Record<string, string[]> = {
  "src/domain": ["csv"],
  "src/pages": ["ssi", "text"],
  "src/storage": ["database"],
  "src/ui": ["controls", "chart", "tips", "popup"],
};

/** Folders with one file, and why they have no more. */
const ALONE = [
  // Plain JavaScript, which our tools run without a build.
  "src/domain/sample",
];

const MOST_FILES = 15;

const isCode = (path: string) => /\.(tsx?|js|css)$/.test(path);

/** What stands wrong in the tree, as sentences. */
function wrongIn(files: readonly File[]): string[] {
  const folders = new Map<string, number>();
  for (const { path } of files) {
    if (isCode(path)) folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1);
  }
  const wrong = [...folders].flatMap(([folder, count]) => [
    ...(count > MOST_FILES ? [`${folder} holds ${count} files`] : []),
    ...(count === 1 && folder !== "src/domain" && !ALONE.includes(folder)
      ? [`${folder} holds one file`]
      : []),
  ]);
  for (const [layer, others] of Object.entries(OTHERS)) {
    const unknown = [...folders.keys()]
      .filter((folder) => folder.startsWith(`${layer}/`))
      .map((folder) => folder.slice(layer.length + 1).split("/")[0] ?? "")
      .filter((word) => !SUBJECTS.includes(word) && !others.includes(word));
    wrong.push(...new Set(unknown.map((word) => `${layer}/${word} is no subject`)));
  }
  return wrong;
}

describe("the tree", () => {
  test("holds no crowd, no folder for one file, and one word for one subject", () => {
    expect(wrongIn(OWN)).toEqual([]);
  });

  test("planted: a crowd, a lonely file and a word of its own are found", () => {
    const crowd = Array.from({ length: MOST_FILES + 1 }, (_, n) => ({
      path: `src/ui/helpers/a${n}.ts`,
      text: "",
    }));
    const lonely = { path: "src/storage/marks/keep.ts", text: "" };
    expect(wrongIn([...crowd, lonely])).toEqual([
      "src/ui/helpers holds 16 files",
      "src/storage/marks holds one file",
      "src/ui/helpers is no subject",
    ]);
  });
});

describe("imports", () => {
  test("of files form no ring, those of types included", () => {
    expect(ringIn(importsOf(OWN))).toBeUndefined();
  });

  test.each(["src/domain", "src/ui", "src/pages"])("between folders of %s form none", (layer) => {
    const folders = foldersOf(layer, OWN);
    expect(folders.size).toBeGreaterThan(2);
    expect(ringIn(folders)).toBeUndefined();
  });

  const planted = [
    { path: "src/ui/a/one.tsx", text: 'import type { Two } from "../b/two";\n' },
    { path: "src/ui/b/two.ts", text: 'export {\n  one,\n} from "../c/three";\n' },
    { path: "src/ui/c/three.ts", text: 'const one = import("../a/one");\n' },
  ];

  test("planted: a ring through a type, an export and what is loaded later is found", () => {
    expect(ringIn(importsOf(planted))).toEqual([
      "src/ui/a/one.tsx",
      "src/ui/b/two.ts",
      "src/ui/c/three.ts",
      "src/ui/a/one.tsx",
    ]);
    expect(ringIn(foldersOf("src/ui", planted))).toEqual(["a", "b", "c", "a"]);
  });
});

describe("the sheets listed for a surface", () => {
  /** The sheets that a component and all it imports bring, and those that a sheet brings. */
  function sheetsOf(start: string, files: readonly File[]): Set<string> {
    const imports = importsOf(files);
    const seen = new Set<string>();
    const visit = (path: string): void => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const next of imports.get(path) ?? []) visit(next);
    };
    visit(start);
    return new Set([...seen].filter((path) => path.endsWith(".css")));
  }

  const PANEL = { list: "src/ui/panel/panel.css", surface: "src/ui/panel/panel.tsx" };
  const DASHBOARD = {
    list: "src/entrypoints/dashboard/sheets.ts",
    surface: "src/entrypoints/dashboard/dashboard.tsx",
  };

  const missing = ({ list, surface }: typeof PANEL, files: readonly File[]) => {
    const listed = sheetsOf(list, files);
    return [...sheetsOf(surface, files)].filter((sheet) => !listed.has(sheet));
  };

  test.each([PANEL, DASHBOARD])("$list has those of every part of it", (surface) => {
    expect(sheetsOf(surface.surface, OWN).size).toBeGreaterThan(5);
    expect(missing(surface, OWN)).toEqual([]);
  });

  test("planted: a component whose sheet is not listed is found", () => {
    const component = { path: "src/ui/panel/new.tsx", text: 'import "../coach/coach.css";\n' };
    const panel = { path: "src/ui/panel/panel.tsx", text: 'import { New } from "./new";\n' };
    const others = OWN.filter(({ path }) => path !== panel.path);
    expect(missing(PANEL, [...others, panel, component])).toEqual(["src/ui/coach/coach.css"]);
  });
});
