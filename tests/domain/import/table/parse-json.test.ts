import { expect, test } from "vitest";
import { LIMITS } from "../../../../src/domain/import/limits";
import { parseJson } from "../../../../src/domain/import/table/parse-json";

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

test("a value is read, with a byte order mark or without", () => {
  expect(parseJson('\uFEFF[{"a":1}]')).toEqual({ value: [{ a: 1 }] });
});

test.each(["[1,", "{'a':1}", ""])("%j is not JSON", (text) => {
  expect(parseJson(text)).toEqual({ refused: "not-json" });
});

test("32 levels are read, one more is not, nor a million", () => {
  expect(parseJson(nested(LIMITS.jsonDepth))).toHaveProperty("value");
  expect(parseJson(nested(LIMITS.jsonDepth + 1))).toEqual({ refused: "too-deep" });
  expect(parseJson("[".repeat(1_000_000))).toEqual({ refused: "too-deep" });
});

test("brackets in a text are no levels", () => {
  expect(parseJson(JSON.stringify(['"\\', "[".repeat(100)]))).toHaveProperty("value");
});

test.each(["__proto__", "constructor", "prototype"])(
  "a key %s anywhere refuses the file",
  (key) => {
    expect(parseJson(`[{"a":[{"${key}":1}]}]`)).toEqual({ refused: "forbidden-key" });
    expect(parseJson(`[{"a":"${key}"}]`)).toHaveProperty("value");
  },
);
