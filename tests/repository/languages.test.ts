import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createContext, runInContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readLanguages, textsOf, writeLanguages } from "../../tools/languages.js";

const locales = resolve(import.meta.dirname, "../../public/_locales");
const sources = Object.entries(readLanguages(locales));
let dist: string;

/** What scripts leave for whoever chooses a language. */
function left(...names: string[]): Record<string, Record<string, string>> {
  const world = createContext({});
  for (const name of names) runInContext(readFileSync(join(dist, name), "utf8"), world);
  const texts = runInContext('globalThis[Symbol.for("pilaster.texts")]', world);
  return JSON.parse(JSON.stringify(texts));
}

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), "pilaster-languages-"));
  cpSync(locales, join(dist, "_locales"), { recursive: true });
  writeFileSync(join(dist, "background.js"), 'say("cancel", plural(`actionOverdue`));\nvar say;\n');
  writeLanguages(dist);
});
afterAll(() => rmSync(dist, { recursive: true }));

test("places are numbered as a browser fills them", () => {
  const placeholders = { day: { content: "$2" }, total: { content: "$1" } };
  expect(textsOf({ a: { message: "$TOTAL$ on $DAY$, $TOTAL$", placeholders } })).toEqual({
    a: "$1 on $2, $1",
  });
});

test("each language is a script with every text, and they stand beside each other", () => {
  const names = readdirSync(join(dist, "languages"));
  const all = Object.fromEntries(sources.map(([name, messages]) => [name, textsOf(messages)]));
  expect(left(...names.map((name) => join("languages", name)))).toEqual(all);
});

test("the worker's script knows the words it says, in each language, and no others", () => {
  const script = readFileSync(join(dist, "background.js"), "utf8");
  const said = JSON.parse(script.slice(script.indexOf("{"), script.indexOf(";\n")));
  expect(Object.keys(said)).toEqual(sources.map(([name]) => name));
  for (const [name, messages] of sources) {
    const { cancel } = textsOf(messages);
    expect(said[name]).toMatchObject({ cancel, actionOverdue_one: expect.any(String) });
    expect(Object.keys(said[name]).length).toBeLessThan(5);
  }
});

test("what watches files may finish a build twice", () => {
  const before = readFileSync(join(dist, "background.js"), "utf8");
  writeLanguages(dist);
  expect(readFileSync(join(dist, "background.js"), "utf8")).toBe(before);
});
