import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { PILLARS } from "../../../src/domain/scores/pillars";
import { MARKERS } from "../../../src/ui/chart/marker";

const sheet = (name: string) =>
  readFileSync(resolve(import.meta.dirname, "../../../src/ui/chart", name), "utf8");

/** The dash that a style sheet gives each pillar's line; "none" where it gives none. */
const dashes = (css: string) =>
  PILLARS.map((pillar) => {
    const rule = new RegExp(
      `\\[data-line="${pillar}"\\] (?:\\.line|path) \\{[^}]*dasharray: ([^;]+);`,
    );
    return rule.exec(css)?.[1] ?? "none";
  });

describe("in grey each pillar is told", () => {
  test.each(["chart.css", "small-lines.css"])("by the dash of its line in %s", (name) => {
    expect(new Set(dashes(sheet(name))).size).toBe(PILLARS.length);
  });

  test("by the shape of its marker, which stands beside its name", () => {
    expect(new Set(PILLARS.map((pillar) => MARKERS[pillar])).size).toBe(PILLARS.length);
  });

  test("planted: two dashes that are the same are found", () => {
    const css = sheet("chart.css").replace("2 3", "7 3");
    expect(new Set(dashes(css)).size).toBe(PILLARS.length - 1);
  });
});

test("a day alone is seen though its line is dashed", () => {
  const rule = /\.lone[^{]*\{[^}]*\}/.exec(sheet("small-lines.css"))?.[0];
  expect(rule).toContain("stroke-dasharray: none");
});
