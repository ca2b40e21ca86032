import type { Point } from "../../domain/series";
import type { Geometry } from "./geometry";

type Place = [x: number, y: number];

/** The path of all runs of two and more days; days alone are left to `lonePath`. */
export function linePath(runs: readonly Point[][], geometry: Geometry): string {
  return runs
    .filter((run) => run.length > 1)
    .map((run) => `M${thinned(placesOf(run, geometry)).join("L")}`)
    .join("");
}

/** A path of zero length for every day alone; a round line end makes a dot of it. */
export function lonePath(runs: readonly Point[][], geometry: Geometry): string {
  return placesOf(
    runs.flatMap((run) => (run.length === 1 ? run : [])),
    geometry,
  )
    .map((place) => `M${place}h0`)
    .join("");
}

const placesOf = (points: readonly Point[], { x, y }: Geometry): Place[] =>
  points.map(({ day, value }) => [round(x(day)), round(y(value))]);

/** A hundredth of a pixel is more than any screen shows. */
const round = (pixels: number) => Math.round(pixels * 100) / 100;

/**
 * The same line with fewer points, where several days share a column of pixels: of each column the
 * first, the lowest, the highest and the last are all that can be seen (Jugel et al. 2014, "M4: a
 * visualization-oriented time series data aggregation").
 */
export function thinned(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  let start = 0;
  for (let index = 1; index <= places.length; index += 1) {
    const isSameColumn = column(places[index]) === column(places[start]);
    if (index < places.length && isSameColumn) continue;
    kept.push(...extremes(places.slice(start, index)));
    start = index;
  }
  return kept;
}

const column = (place: Place | undefined) => Math.floor(place?.[0] ?? -1);

function extremes(places: Place[]): Place[] {
  if (places.length <= 4) return places;
  let [low, high] = [0, 0];
  for (const [index, [, y]] of places.entries()) {
    if (y < (places[low]?.[1] ?? 0)) low = index;
    if (y > (places[high]?.[1] ?? 0)) high = index;
  }
  const wanted = new Set([0, low, high, places.length - 1]);
  return places.filter((_, index) => wanted.has(index));
}
