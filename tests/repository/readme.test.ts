import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(resolve(root, file), "utf8");
const manifest = JSON.parse(read("manifest.json"));

/** The rows of the README's permission table as "name kind", each with a reason. */
function permissions(readme: string): string[] {
  const rows = readme.matchAll(/^\| `([^`]+)` \| (required|optional) \| (.{20,}) \|$/gm);
  return [...rows].map(([, name, kind]) => `${name} ${kind}`).sort();
}

const asked = [
  ...manifest.permissions.map((name: string) => `${name} required`),
  ...manifest.optional_host_permissions.map((name: string) => `${name} optional`),
].sort();

test("the README tells every permission of the manifest with its reason, and no other", () => {
  expect(permissions(read("README.md"))).toEqual(asked);
});

test("planted: a README that forgot a permission is found out", () => {
  const forgetful = read("README.md").replace(/^\| `scripting`.*$/m, "");
  expect(permissions(forgetful)).not.toEqual(asked);
});

test.each(["README.md", "CONTRIBUTING.md"])("%s points to files and commands there are", (file) => {
  const text = read(file);
  const { scripts } = JSON.parse(read("package.json"));
  const commands = [...text.matchAll(/`npm run (\w+)`/g)].map(([, name]) => name ?? "");
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  const paths = [...text.matchAll(/`((?:src|tests|tools|public)\/[\w./-]+)`/g)];
  expect(paths.length).toBeGreaterThan(2);
  const missing = paths
    .map(([, path]) => path ?? "")
    .filter((path) => !existsSync(resolve(root, path)));
  expect(missing).toEqual([]);
  const links = [...text.matchAll(/\]\(([\w./-]+)\)/g)].map(([, path]) => path ?? "");
  expect(links.filter((path) => !existsSync(resolve(root, path)))).toEqual([]);
});
