import type { Day } from "../../../domain/days/day";
import type { Layer } from "../../../domain/trend/stack";
import type { Geometry } from "../geometry";

/** How wide the column of a day without neighbours is, in pixels. */
const LEAST_COLUMN = 3;
const MOST_COLUMN = 10;

/** The share of the way to the nearest other day that it takes at most. */
const SHARE = 0.45;

/** Days next to each other, and where they stand: a day alone has a left and a right end. */
export type Run<Item> = { items: readonly Item[]; xs: readonly number[] };

/**
 * Where runs of days stand; a day without neighbours becomes a column, which stays within the plot.
 *
 * @param runs oldest first
 */
export function placed<Item extends { day: Day }>(
  runs: readonly (readonly Item[])[],
  { x, left, right }: Pick<Geometry, "x" | "left" | "right">,
): Run<Item>[] {
  const ends = runs.map((run) => [x(run[0]?.day ?? ""), x(run.at(-1)?.day ?? "")] as const);
  return runs.map((run, index) => {
    const [first] = run;
    if (!first || run.length > 1) return { items: run, xs: run.map(({ day }) => round(x(day))) };
    const at = x(first.day);
    const before = at - (ends[index - 1]?.[1] ?? Number.NEGATIVE_INFINITY);
    const after = (ends[index + 1]?.[0] ?? Number.POSITIVE_INFINITY) - at;
    const width = Math.min(MOST_COLUMN, Math.max(LEAST_COLUMN, SHARE * Math.min(before, after)));
    const from = Math.min(right - width, Math.max(left, at - width / 2));
    return { items: [first, first], xs: [round(from), round(from + width)] };
  });
}

/** A line through a value of each day, from run to run. */
export function edgePath<Item>(
  runs: readonly Run<Item>[],
  value: (item: Item) => number,
  y: Geometry["y"],
): string {
  return runs.map((run) => `M${points(run, value, y).join("L")}`).join("");
}

/** The outline of a layer, from run to run, to be filled. */
export function areaPath<Item>(
  runs: readonly Run<Item>[],
  layer: (item: Item) => Layer,
  y: Geometry["y"],
): string {
  const outline = (run: Run<Item>) => [
    ...points(run, (item) => layer(item).top, y),
    ...points(run, (item) => layer(item).bottom, y).reverse(),
  ];
  return runs.map((run) => `M${outline(run).join("L")}Z`).join("");
}

function points<Item>({ items, xs }: Run<Item>, value: (item: Item) => number, y: Geometry["y"]) {
  return items.map((item, index) => `${xs[index]},${round(y(value(item)))}`);
}

/** A tenth of a pixel is as much as a screen shows. */
const round = (pixels: number) => Math.round(pixels * 10) / 10;
