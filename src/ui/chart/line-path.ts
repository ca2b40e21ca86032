import { dayNumber } from "../../domain/days/calendar";
import type { Day } from "../../domain/days/day";
import type { Geometry } from "./geometry";

type Places = { days: number[]; xs: number[]; ys: number[] };

/**
 * The paths of one line: `line` of all runs of two and more days, `lone` of days alone, each of zero
 * length, of which a round line end makes a dot. It is cut where days without a value lie between two
 * points: a gap is never joined by an invented line.
 *
 * @param items oldest first
 * @param stepDays how far apart two points in a row are: 1 day, or 7 where each stands for a week
 */
export function linePaths<Item extends { day: Day }>(
  items: readonly Item[],
  value: (item: Item) => number | undefined,
  geometry: Pick<Geometry, "x" | "y">,
  stepDays = 1,
): { line: string; lone: string } {
  const places = placesOf(items, value, geometry);
  const { days, xs, ys } = places;
  const written = (index: number) => `${round(xs[index] ?? 0)},${round(ys[index] ?? 0)}`;
  let [line, lone] = ["", ""];
  let start = 0;
  for (let end = 1; end <= days.length; end += 1) {
    if ((days[end] ?? 0) - (days[end - 1] ?? 0) === stepDays) continue;
    if (end - start === 1) lone += `M${written(start)}h0`;
    else line += `M${thinned(places, start, end).map(written).join("L")}`;
    start = end;
  }
  return { line, lone };
}

/** Where each known value stands: plain numbers, since there may be tens of thousands of them. */
function placesOf<Item extends { day: Day }>(
  items: readonly Item[],
  value: (item: Item) => number | undefined,
  { x, y }: Pick<Geometry, "x" | "y">,
): Places {
  const places: Places = { days: [], xs: [], ys: [] };
  for (const item of items) {
    const number = value(item);
    if (number === undefined) continue;
    places.days.push(dayNumber(item.day));
    places.xs.push(x(item.day));
    places.ys.push(y(number));
  }
  return places;
}

/** A tenth of a pixel is as much as a screen shows. */
const round = (pixels: number) => Math.round(pixels * 10) / 10;

/**
 * The same line with fewer points, where several days share a column of pixels: of each column the
 * first, the lowest, the highest and the last are all that can be seen (Jugel et al. 2014, "M4: a
 * visualization-oriented time series data aggregation").
 *
 * @param places from left to right
 * @returns the places to draw, of those from `start` to before `end`
 */
export function thinned({ xs, ys }: Pick<Places, "xs" | "ys">, start: number, end: number) {
  const kept: number[] = [];
  let first = start;
  let [low, high] = [start, start];
  for (let index = start; index < end; index += 1) {
    const y = ys[index] ?? 0;
    if (y < (ys[low] ?? 0)) low = index;
    if (y > (ys[high] ?? 0)) high = index;
    const isColumnEnd =
      index + 1 === end || Math.floor(xs[index + 1] ?? 0) > Math.floor(xs[index] ?? 0);
    if (!isColumnEnd) continue;
    if (index - first < 4) for (let all = first; all <= index; all += 1) kept.push(all);
    else keepFour(kept, first, Math.min(low, high), Math.max(low, high), index);
    first = index + 1;
    low = first;
    high = first;
  }
  return kept;
}

/** Each once, in their order. */
function keepFour(kept: number[], ...wanted: [number, number, number, number]): void {
  for (const index of wanted) if (kept.at(-1) !== index) kept.push(index);
}
