import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { contrast, distance, lab, SIGHTS, type Sight, seen } from "./color";

const tokens = readFileSync(resolve(import.meta.dirname, "../../../src/ui/tokens.css"), "utf8");

/** A token's colour in a theme, "#rrggbb". */
function token(name: string, theme: "light" | "dark"): string {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  const color = found?.[theme === "light" ? 1 : 2];
  if (!color) throw new Error(`There is no colour --${name}.`);
  return color;
}

const PILLARS = ["brand", "people", "insights", "relationships"] as const;
const THEMES = ["light", "dark"] as const;

/** WCAG 2.2: graphical objects 3 (1.4.11), text 4.5 (1.4.3). */
const [GRAPHIC, TEXT] = [3, 4.5];

/** Far enough apart to be told from each other as thin lines, in CIEDE2000. */
const APART = 9;

describe.each(THEMES)("in the %s theme", (theme) => {
  test.each(PILLARS)("%s stands out from the paper and from a raised card", (pillar) => {
    for (const ground of ["paper", "raised"]) {
      expect(contrast(token(pillar, theme), token(ground, theme))).toBeGreaterThanOrEqual(GRAPHIC);
    }
  });

  test.each(["ink", "ink-soft", "accent", "alert"])("%s can be read on every ground", (ink) => {
    for (const ground of ["paper", "raised", "tint"]) {
      expect(contrast(token(ink, theme), token(ground, theme))).toBeGreaterThanOrEqual(TEXT);
    }
  });

  test.each(SIGHTS)("the four pillars stay apart for %s sight", (sight) => {
    expect(
      nearest(
        PILLARS.map((pillar) => token(pillar, theme)),
        sight,
      ),
    ).toBeGreaterThan(APART);
  });
});

test("planted: a grey on paper, and a palette that only full sight tells apart, are caught", () => {
  expect(contrast("#b5b5b5", token("paper", "light"))).toBeLessThan(GRAPHIC);
  const redAndGreen = ["#b8462b", "#6f7a1c"];
  expect(nearest(redAndGreen, "usual")).toBeGreaterThan(APART);
  expect(nearest(redAndGreen, "deuteranopia")).toBeLessThan(APART);
});

test.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [50, 3.2592, 0.335], 1],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
] as const)("the distance of %j and %j is that of Sharma's table", (one, other, published) => {
  expect(distance(one, other)).toBeCloseTo(published, 4);
});

/** The smallest distance between any two of the colours as they are seen. */
function nearest(colors: readonly string[], sight: Sight): number {
  const distances = colors.flatMap((one, index) =>
    colors
      .slice(index + 1)
      .map((other) => distance(lab(seen(one, sight)), lab(seen(other, sight)))),
  );
  return Math.min(...distances);
}
