import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { BANDS, CAUTIONS, CRITERIA } from "../../src/domain/coach/about";
import { TIPS } from "../../src/domain/coach/tips";
import { bandKey, cautionKey, cautionTitleKey, criterionKey } from "../../src/ui/coach/coach-words";
import { takesKey, tipKeys } from "../../src/ui/tips/tip-words";
import { REAL, stem } from "./catalogues";

const root = resolve(import.meta.dirname, "../..");

/** The coach's texts are named after its data. */
const NAMED: string[] = [
  ...TIPS.flatMap(({ id, takes }) => [...tipKeys(id), takesKey(takes)]),
  ...CAUTIONS.flatMap(({ id }) => [cautionKey(id), cautionTitleKey(id)]),
  ...BANDS.map(({ id }) => bandKey(id)),
  ...CRITERIA.map(({ id }) => criterionKey(id)),
];

const SOURCE = execFileSync(
  "git",
  ["ls-files", "-co", "--exclude-standard", "src", "manifest.json"],
  { cwd: root, encoding: "utf8" },
)
  .split("\n")
  .filter((path) => /\.(tsx?|json|html)$/.test(path))
  .map((path) => readFileSync(resolve(root, path), "utf8"))
  .concat(NAMED.map((key) => `t("${key}")`))
  .join("\n");

/** Called for: `t("key")`, `plural("stem")`, `data-text="key"`, `__MSG_key__` of the manifest. */
const used = (source: string) =>
  new Set(
    [...source.matchAll(/\b(?:t|plural)\(\s*"(\w+)"|__MSG_(\w+)__|data-text="(\w+)"/g)].map(
      ([, called, named, shown]) => called ?? named ?? shown ?? "",
    ),
  );

const unused = (keys: readonly string[], source: string) => {
  const all = used(source);
  return keys.filter((key) => !all.has(stem(key)));
};
const missing = (keys: readonly string[], source: string) =>
  [...used(source)].filter((key) => !keys.includes(key) && !keys.includes(`${key}_other`));

const KEYS = Object.keys(REAL.en ?? {});

test("every text is used", () => {
  expect(unused(KEYS, SOURCE)).toEqual([]);
  expect(unused(["cancel", "days_other"], 't("cancelled") plural("days")')).toEqual(["cancel"]);
});

test("every text that is asked for exists", () => {
  expect(missing(KEYS, SOURCE)).toEqual([]);
  expect(missing(["cancelled", "days_other"], 't("cancel") plural("days")')).toEqual(["cancel"]);
});

test("the checks look at the texts there are", () => {
  expect(used(SOURCE).size).toBeGreaterThan(800);
});
