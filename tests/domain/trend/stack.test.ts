import fc from "fast-check";
import { expect, test } from "vitest";
import { total } from "../../../src/domain/scores/pillars";
import { layersOf, STACK } from "../../../src/domain/trend/stack";
import { anySnapshot } from "../../build/any-snapshot";

test("the pillars stand on each other, relationships at the bottom", () => {
  expect(layersOf({ brand: 21, people: 6.4, insights: 10.25, relationships: 15 })).toEqual({
    relationships: { bottom: 0, top: 15 },
    insights: { bottom: 15, top: 25.25 },
    people: { bottom: 25.25, top: 31.65 },
    brand: { bottom: 31.65, top: 52.65 },
  });
});

test("each begins where the one below ends, is as high as its score, and the last ends at the total", () => {
  fc.assert(
    fc.property(anySnapshot, ({ pillars }) => {
      const layers = layersOf(pillars);
      let below = 0;
      for (const pillar of STACK) {
        expect(layers[pillar].bottom).toBe(below);
        expect(layers[pillar].top - below).toBeCloseTo(pillars[pillar], 6);
        below = layers[pillar].top;
      }
      expect(below).toBeCloseTo(total(pillars), 6);
    }),
  );
});
