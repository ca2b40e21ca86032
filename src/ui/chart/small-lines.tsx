import { dayNumber } from "../../domain/days/calendar";
import type { Day } from "../../domain/days/day";
import type { Line } from "./line";
import { linePaths } from "./line-path";
import "./small-lines.css";

type SmallLinesProps<Item> = {
  /** Oldest first, all from `from` to `to`. */
  items: readonly Item[];
  lines: readonly Line<Item>[];
  from: Day;
  to: Day;
  /** In pixels. */
  size: { width: number; height: number };
  /** How many points the height shows at least: what is smaller must not look large. */
  leastPoints: number;
  /** The last value of each line gets a dot. */
  isEndMarked?: boolean;
};

/** Half of a line's stroke, in pixels: it must not be cut. */
const EDGE = 2;

/**
 * Lines without a scale, close up, as small as words: all on one scale, from the lowest value to the
 * highest. Whoever does not see them is told the values beside them.
 */
export function SmallLines<Item extends { day: Day }>(props: SmallLinesProps<Item>) {
  const { items, lines, from, to, size, leastPoints, isEndMarked = false } = props;
  const values = lines.flatMap(({ value }) => items.flatMap((item) => value(item) ?? []));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const points = Math.max(high - low, leastPoints);
  const first = dayNumber(from);
  const days = Math.max(1, dayNumber(to) - first);
  const geometry = {
    x: (day: Day) => EDGE + ((dayNumber(day) - first) / days) * (size.width - 2 * EDGE),
    y: (value: number) =>
      size.height / 2 + (((low + high) / 2 - value) / points) * (size.height - 2 * EDGE),
  };
  return (
    <svg class="small-lines" aria-hidden="true" {...size}>
      {lines.map(({ look, value }) => {
        const { line, lone } = linePaths(items, value, geometry);
        const end = items.findLast((item) => value(item) !== undefined);
        return (
          <g key={look} data-line={look}>
            <path d={line} />
            <path class="lone" d={lone} />
            {isEndMarked && end && (
              <path class="end" d={`M${geometry.x(end.day)},${geometry.y(value(end) ?? 0)}h0`} />
            )}
          </g>
        );
      })}
    </svg>
  );
}
