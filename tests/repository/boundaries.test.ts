import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const bin = (tool: string) => resolve(root, "node_modules/.bin", tool);
const using = (from: string) => `import { x } from "${from}";\nx();\n`;

/** Every guard of the linter with one violation, planted where it would do harm. */
const PLANTED: [rule: string, path: string, text: string][] = [
  ["noRestrictedImports", "src/domain/a.ts", using("../storage/database")],
  ["noRestrictedImports", "src/domain/b.ts", using("../i18n/t")],
  ["noRestrictedImports", "src/domain/c.ts", using("preact")],
  ["noRestrictedImports", "src/domain/e.ts", using("d3-time")],
  ["noRestrictedImports", "src/domain/coach/d.ts", using("../../ui/notice")],
  ["noRestrictedImports", "src/pages/a.ts", using("../browser")],
  ["noRestrictedImports", "src/pages/ssi/b.ts", using("../../messages/channel")],
  ["noRestrictedImports", "src/storage/a.ts", using("../messages/channel")],
  ["noRestrictedImports", "src/messages/a.ts", using("../storage/settings")],
  ["noRestrictedImports", "src/i18n/a.ts", using("../domain/day")],
  ["noRestrictedImports", "src/ui/a.tsx", using("../storage/snapshots")],
  ["noRestrictedImports", "src/ui/chart/b.tsx", using("../../browser")],
  ["noRestrictedImports", "src/ui/chart/c.tsx", using("../../entrypoints/actions")],
  ["noImportCycles", "src/ui/cycle.ts", 'export { y } from "./cycle-back";\nexport const x = 1;\n'],
  ["noImportCycles", "src/ui/cycle-back.ts", 'import { x } from "./cycle";\nexport const y = x;\n'],
  ["noRestrictedGlobals", "src/ui/global.ts", "chrome.runtime.reload();\n"],
  ["noFloatingPromises", "src/ui/floating.ts", "async function go() {}\ngo();\n"],
  ["noMisusedPromises", "src/ui/misused.ts", "async function go() {}\nif (go()) console.log(1);\n"],
  [
    "noDangerouslySetInnerHtml",
    "src/ui/markup.tsx",
    "export const P = () => <p dangerouslySetInnerHTML={{ __html: location.hash }} />;\n",
  ],
  ["noDefaultExport", "src/ui/default.ts", "export default 1;\n"],
];

const ALLOWED = "src/storage/allowed.ts";

describe("the linter bites", () => {
  let folder: string;
  let found: Set<string>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "pilaster-planted-"));
    cpSync(join(root, "biome.json"), join(folder, "biome.json"));
    for (const [, path, text] of [...PLANTED, ["", ALLOWED, using("../domain/day")]] as const) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const args = ["lint", "--colors=off", "--vcs-enabled=false", "--max-diagnostics=none"];
    const { stdout, stderr } = spawnSync(bin("biome"), [...args, "--reporter=github", "."], {
      cwd: folder,
      encoding: "utf8",
    });
    const places = `${stdout}${stderr}`.matchAll(
      /title=lint\/\w+\/(\w+),file=[^,]*?(src\/[^,]+),/g,
    );
    found = new Set([...places].map(([, rule, file]) => `${rule} ${file}`));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(PLANTED)("%s in %s", (rule, path) => {
    expect(found).toContain(`${rule} ${path}`);
  });

  test("an import along the arrows is let through", () => {
    expect([...found].filter((one) => one.endsWith(ALLOWED))).toEqual([]);
  });
});

test("the domain cannot even name the document", () => {
  const folder = mkdtempSync(join(tmpdir(), "pilaster-domain-"));
  try {
    writeFileSync(join(folder, "planted.ts"), "export const title = document.title;\n");
    const config = { extends: join(root, "src/domain/tsconfig.json"), files: ["planted.ts"] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ ...config, include: [] }));
    const { stdout } = spawnSync(bin("tsc"), ["--project", folder], { encoding: "utf8" });
    expect(stdout).toContain("Cannot find name 'document'");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
