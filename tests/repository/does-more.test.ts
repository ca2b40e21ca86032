import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { doesMore } from "../../tools/check/does-more.js";

const TESTS = resolve(import.meta.dirname, "..");
const E2E = resolve(TESTS, "e2e");

/** What a file of tests says where there is more of it in the long run. */
const SAYS_SO = /\b(isLong|runs\(|alike\.each|once\(|PILASTER_LONG)/;

test("the long run takes every file in a real browser that has more for it", () => {
  const files = readdirSync(E2E, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => [name, readFileSync(resolve(E2E, name), "utf8")] as const);
  const wanted = files.filter(([, text]) => SAYS_SO.test(text));
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter(([, text]) => !doesMore(text)).map(([name]) => name)).toEqual([]);
});

test("planted: what asks in another way is not taken, and what never asks is not either", () => {
  expect(doesMore('import { once } from "./session";')).toBe(true);
  expect(doesMore('import { isLong } from "../long";')).toBe(true);
  expect(doesMore("const isLong = process.env.PILASTER_LONG;")).toBe(false);
  expect(doesMore('import { BROWSERS } from "./session"; once("a day")')).toBe(false);
});
