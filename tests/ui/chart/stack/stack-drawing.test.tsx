import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../../src/domain/days/calendar";
import { geometryOf } from "../../../../src/ui/chart/geometry";
import { totalScale } from "../../../../src/ui/chart/scales";
import { stackDrawing } from "../../../../src/ui/chart/stack/stack-drawing";
import { snapshotOn } from "../../../build/snapshots";

const [FROM, TO] = ["2026-11-01", "2026-11-27"];
/** 208 pixels wide from 24 on, 8 for each day; 100 points are 100 pixels high. */
const GEOMETRY = geometryOf(FROM, TO, totalScale(), { width: 348, height: 130, labelWidth: 116 });

const on = (day: string, average?: number) =>
  snapshotOn(day, { groups: average === undefined ? {} : { industry: { average } } });
const draw = (...items: ReturnType<typeof on>[]) => stackDrawing(items, FROM, TO, GEOMETRY);
const brand = ({ layers }: ReturnType<typeof draw>) => layers.at(-1);

test("days in a row are one area under its upper edge, cut where a day is missing", () => {
  const drawing = draw(on("2026-11-02"), on("2026-11-03"), on("2026-11-05"), on("2026-11-06"));
  // 31 of the other three below, 51 in all.
  expect(brand(drawing)).toEqual({
    pillar: "brand",
    edge: "M32,57L40,57M56,57L64,57",
    area: "M32,57L40,57L40,77L32,77ZM56,57L64,57L64,77L56,77Z",
  });
});

test("the lowest layer stands on the axis", () => {
  const [lowest] = draw(on("2026-11-02"), on("2026-11-03")).layers;
  expect(lowest).toMatchObject({ pillar: "relationships", area: "M32,93L40,93L40,108L32,108Z" });
});

describe("a day without neighbours", () => {
  const width = (drawing: ReturnType<typeof draw>) =>
    [...(brand(drawing)?.edge ?? "").matchAll(/M([\d.]+),[\d.]+L([\d.]+)/g)].map(
      ([, from, to]) => Number(to) - Number(from),
    );

  test("is a column of ten pixels, within the plot", () => {
    const edge = brand(draw(on(FROM), on("2026-11-14"), on(TO)))?.edge;
    expect(edge).toBe("M24,57L34,57M123,57L133,57M222,57L232,57");
  });

  test("is narrower where others are near, and never less than three pixels wide", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 400 }),
        fc.integer({ min: 70, max: 200 }),
        (wide, step) => {
          const items = Array.from({ length: 12 }, (_, n) => on(addDays(FROM, n * step)));
          const to = items.at(-1)?.day ?? TO;
          const geometry = geometryOf(FROM, to, totalScale(), {
            width: wide + 24,
            height: 130,
            labelWidth: 0,
          });
          for (const one of width(stackDrawing(items, FROM, to, geometry))) {
            expect(one).toBeGreaterThan(2.9);
            expect(one).toBeLessThan(10.1);
          }
        },
      ),
    );
  });
});

test("an average has its own gaps, and one that was never shown has no line", () => {
  const drawing = draw(
    on("2026-11-02", 34),
    on("2026-11-03"),
    on("2026-11-04", 35),
    on("2026-11-05", 36),
  );
  expect(drawing.averages).toEqual([{ group: "industry", line: "M28.4,74L35.6,74M48,73L56,72" }]);
});
