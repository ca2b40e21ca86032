import type { Point } from "../../domain/series";
import type { Geometry } from "./geometry";

type Place = [x: number, y: number];

/** Where a day and a value stand, in pixels. */
type Placing = Pick<Geometry, "x" | "y">;

/** The path of all runs of two and more days; days alone are left to `lonePath`. */
export function linePath(runs: readonly Point[][], geometry: Placing): string {
  return runs
    .filter((run) => run.length > 1)
    .map((run) => `M${thinned(placesOf(run, geometry)).map(written).join("L")}`)
    .join("");
}

/** A path of zero length for every day alone; a round line end makes a dot of it. */
export function lonePath(runs: readonly Point[][], geometry: Placing): string {
  const alone = runs.flatMap((run) => (run.length === 1 ? run : []));
  return placesOf(alone, geometry)
    .map((place) => `M${written(place)}h0`)
    .join("");
}

const placesOf = (points: readonly Point[], { x, y }: Placing): Place[] =>
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
export function thinned(places: readonly Place[]): Place[] {
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
