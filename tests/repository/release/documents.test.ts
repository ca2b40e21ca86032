import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../built-package";

const read = (path: string) => readFileSync(resolve(root, path), "utf8");

/** Rows of the threat model without a test, and tests that there are not. */
function unproved(model: string): string[] {
  const rows = model.split("\n").filter((line) => /^\| [A-Z]/.test(line));
  return rows.flatMap((row) => {
    const [, threat = "", , proof = ""] = row.split("|").map((cell) => cell.trim());
    const named = [...proof.matchAll(/`(tests\/[\w./-]+)`/g)].map(([, path]) => path ?? "");
    if (named.length === 0) return [threat];
    return named.filter((path) => !existsSync(resolve(root, path)));
  });
}

describe("the threat model", () => {
  test("names a test that there is for everything that is stopped", () => {
    const model = read("docs/threat-model.md");
    expect(unproved(model)).toEqual([]);
    expect(model.match(/^\| [A-Z]/gm)?.length).toBeGreaterThan(10);
  });

  test("planted: a row without a test, and one whose test has gone", () => {
    const planted = "| A planted one | hope | |\n| Another | faith | `tests/planted.test.ts` |";
    expect(unproved(planted)).toEqual(["A planted one", "tests/planted.test.ts"]);
  });
});

type Form = { name: string; body: { type: string; attributes: { value?: string } }[] };

const FORMS = readdirSync(resolve(root, ".github/ISSUE_TEMPLATE"))
  .filter((file) => file !== "config.yml")
  .map((file): [string, Form] => [file, parse(read(`.github/ISSUE_TEMPLATE/${file}`))]);

test.each(FORMS)(
  "the form %s warns of personal data before anything is written",
  (_file, { body }) => {
    expect(body[0]?.type).toBe("markdown");
    expect(body[0]?.attributes.value).toMatch(/This is public/);
    expect(body[0]?.attributes.value).toMatch(/no personal data|no names/);
  },
);

test("who has a page that cannot be read is asked for its report, not for a picture", () => {
  const form = read(".github/ISSUE_TEMPLATE/page.yml");
  expect(form).toMatch(/label: The page report[\s\S]*?required: true/);
  expect(form).toContain("no screenshot");
});

test("the version has an entry in the changelog, in words of those who use it", () => {
  const { version } = JSON.parse(read("package.json"));
  const entry =
    read("CHANGELOG.md")
      .split("\n## ")
      .find((part) => part.startsWith(version)) ?? "";
  expect(entry.length).toBeGreaterThan(200);
  expect(entry).not.toMatch(/\b(IndexedDB|schema|refactor\w*|DOM|commit|API)\b|`src\//);
});
