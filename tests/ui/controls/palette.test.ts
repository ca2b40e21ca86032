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

/** Two neighbouring areas with a line between them can be told from here on, in CIEDE2000. */
const TOLD = 4;

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

describe.each(THEMES)("a layer of the stack in the %s theme", (theme) => {
  const sheet = readFileSync(
    resolve(import.meta.dirname, "../../../src/ui/chart/stack/stack.css"),
    "utf8",
  );
  const opacity = (pillar: string) => {
    const lighter = sheet.slice(sheet.indexOf("lighter"));
    const rule = lighter.slice(0, lighter.indexOf("}")).includes(`"${pillar}"`) ? lighter : sheet;
    return Number(/fill-opacity: ([\d.]+)/.exec(rule)?.[1]);
  };
  const fill = (pillar: string) =>
    mixed(token(pillar, theme), token("paper", theme), opacity(pillar));

  test.each(PILLARS)("%s lets its edge and the averages across it stand out", (pillar) => {
    expect(contrast(token("ink", theme), fill(pillar))).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(token("ink-soft", theme), fill(pillar))).toBeGreaterThanOrEqual(GRAPHIC);
  });

  test.each(SIGHTS)("differs from its neighbours for %s sight", (sight) => {
    const stack = ["relationships", "insights", "people", "brand"].map(fill);
    for (const [index, one] of stack.slice(1).entries()) {
      expect(nearest([one, stack[index] ?? ""], sight)).toBeGreaterThan(TOLD);
    }
  });

  test("differs from its neighbours in grey", () => {
    const stack = ["relationships", "insights", "people", "brand"].map((one) =>
      lightness(fill(one)),
    );
    for (const [index, one] of stack.slice(1).entries()) {
      expect(Math.abs(one - (stack[index] ?? Number.NaN))).toBeGreaterThan(TOLD);
    }
  });
});

/** How light a colour is on grey paper, 0–100. */
const lightness = (color: string) => lab(seen(color, "usual"))[0] ?? 0;

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

/** A colour laid over another, as an opacity mixes them. */
function mixed(over: string, under: string, opacity: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [top, ground] = [over, under].map((color) =>
      Number.parseInt(color.slice(at, at + 2), 16),
    );
    return Math.round(opacity * (top ?? 0) + (1 - opacity) * (ground ?? 0));
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
