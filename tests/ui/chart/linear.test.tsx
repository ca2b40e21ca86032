import fc from "fast-check";
import { expect, test } from "vitest";
import { linear } from "../../../src/ui/chart/linear";

const end = fc.integer({ min: -4_000, max: 4_000 });
const ends = fc.tuple(end, end).filter(([from, to]) => from !== to);

test("ends lead to ends, to their last digit", () => {
  fc.assert(
    fc.property(ends, ends, (from, to) => {
      expect(from.map(linear(from, to))).toEqual(to);
    }),
  );
});

test("exchanged, it leads back", () => {
  fc.assert(
    fc.property(ends, ends, end, (from, to, value) => {
      const back = linear(to, from)(linear(from, to)(value));
      expect(Math.abs(back - value)).toBeLessThan(1e-6);
    }),
  );
});

test("goes on in proportion beyond its ends, whichever way they lie", () => {
  const up = linear([0, 25], [150, 25]);
  const down = linear([100, 1], [106, 7]);
  expect([-5, 0, 5, 30].map(up).map(Math.round)).toEqual([175, 150, 125, 0]);
  expect([101, 100, 50, 1].map(down).map(Math.round)).toEqual([107, 106, 56, 7]);
});
