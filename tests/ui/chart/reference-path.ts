import { dayNumber } from "../../../src/domain/days/calendar";
import type { Day } from "../../../src/domain/days/day";
import type { Geometry } from "../../../src/ui/chart/geometry";

/*
 * The paths step by step, each as its own list: what `linePaths` draws in one pass must be the same.
 */

type Point = { day: Day; value: number };

/**
 * One line of a chart, cut where days without a snapshot lie between two points: a gap is never
 * joined by an invented line. Snapshots without that value are gaps too.
 *
 * @param items oldest first
 * @param stepDays how far apart two points in a row are: 1 day, or 7 where each stands for a week
 * @returns runs of points in a row, oldest first; a run may be a single point
 */
export function segments<Item extends { day: Day }>(
  items: readonly Item[],
  value: (item: Item) => number | undefined,
  stepDays = 1,
): Point[][] {
  const runs: Point[][] = [];
  let before = Number.NaN;
  for (const item of items) {
    const number = value(item);
    if (number === undefined) continue;
    const today = dayNumber(item.day);
    const point = { day: item.day, value: number };
    if (today - before === stepDays) runs.at(-1)?.push(point);
    else runs.push([point]);
    before = today;
  }
  return runs;
}

type Place = [x: number, y: number];

/** The path of all runs of two and more days; days alone are left to `lonePath`. */
export function linePath(runs: readonly Point[][], geometry: Geometry): string {
  return runs
    .filter((run) => run.length > 1)
    .map((run) => `M${thinned(placesOf(run, geometry)).map(written).join("L")}`)
    .join("");
}

/** A path of zero length for every day alone; a round line end makes a dot of it. */
export function lonePath(runs: readonly Point[][], geometry: Geometry): string {
  const alone = runs.flatMap((run) => (run.length === 1 ? run : []));
  return placesOf(alone, geometry)
    .map((place) => `M${written(place)}h0`)
    .join("");
}

const placesOf = (points: readonly Point[], { x, y }: Geometry): Place[] =>
  points.map(({ day, value }) => [x(day), y(value)]);

const written = ([x, y]: Place) => `${round(x)},${round(y)}`;

/** A tenth of a pixel is as much as a screen shows. */
const round = (pixels: number) => Math.round(pixels * 10) / 10;

/**
 * The same line with fewer points, where several days share a column of pixels: of each column the
 * first, the lowest, the highest and the last are all that can be seen (Jugel et al. 2014, "M4: a
 * visualization-oriented time series data aggregation").
 *
 * @param places from left to right
 */
function thinned(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  let start = 0;
  for (let end = 1; end <= places.length; end += 1) {
    if (end < places.length && column(places[end]) === column(places[start])) continue;
    const wanted = end - start <= 4 ? indices(start, end) : extremes(places, start, end);
    for (const index of wanted) kept.push(places[index] as Place);
    start = end;
  }
  return kept;
}

const column = (place: Place | undefined) => Math.floor(place?.[0] ?? -1);

const indices = (start: number, end: number) =>
  Array.from({ length: end - start }, (_, index) => start + index);

/** The first, the lowest, the highest and the last from `start` to before `end`, in their order. */
function extremes(places: readonly Place[], start: number, end: number): Iterable<number> {
  let [low, high] = [start, start];
  for (let index = start; index < end; index += 1) {
    const y = places[index]?.[1] ?? 0;
    if (y < (places[low]?.[1] ?? 0)) low = index;
    if (y > (places[high]?.[1] ?? 0)) high = index;
  }
  return new Set([start, Math.min(low, high), Math.max(low, high), end - 1]);
}
