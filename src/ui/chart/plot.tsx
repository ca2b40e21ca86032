import { useMemo } from "preact/hooks";
import type { Day } from "../../domain/days/day";
import type { Across } from "./across/across";
import { AxisDays, ChosenDay } from "./axis-days";
import { FittedText } from "./fitted-text";
import { type Geometry, spread } from "./geometry";
import type { Drawing, Line, Scale } from "./line";
import { linePaths } from "./line-path";
import { MARKERS } from "./marker";

type PlotProps<Item extends { day: Day }> = {
  drawing: Drawing<Item>;
  geometry: Geometry;
  /** The day whose values stand beside the lines. */
  shown: Item;
  /** The day was chosen: it gets a cursor and its date. */
  isChosen: boolean;
  across?: Across | undefined;
};

/** Everything that is drawn of a chart: axes, marks, lines with their gaps, labels at their ends. */
export function Plot<Item extends { day: Day }>(props: PlotProps<Item>) {
  const { drawing, geometry, shown, isChosen, across } = props;
  const { items, lines, scale, from, to, stepDays } = drawing;
  const still = useMemo(
    () => (
      <>
        <Axes geometry={geometry} scale={scale} from={from} to={to} />
        {across?.draw(geometry)}
        {lines.map(({ look, value }) => {
          const { line, lone } = linePaths(items, value, geometry, stepDays);
          return (
            <g key={look} data-line={look}>
              <path class="line" d={line} />
              <path class="lone" d={lone} />
            </g>
          );
        })}
      </>
    ),
    [items, lines, scale, geometry, from, to, stepDays, across],
  );
  return (
    <g transform={across && `translate(0,${across.height})`}>
      {still}
      {isChosen && <path class="cursor" d={`M${geometry.x(shown.day)},0V${geometry.bottom}`} />}
      <Labels lines={lines} scale={scale} geometry={geometry} ends={isChosen ? [shown] : items} />
      {isChosen && <ChosenDay day={shown.day} geometry={geometry} />}
    </g>
  );
}

type AxesProps = {
  geometry: Geometry;
  scale: Scale;
  from: Day;
  to: Day;
  /** False leaves the scale's numbers out. */
  hasNumbers?: boolean;
};

/** The scale with its lines across the plot, and the days below it. */
export function Axes({ geometry, scale, from, to, hasNumbers = true }: AxesProps) {
  return (
    <g>
      {scale.grid.map((value) => (
        <g key={value}>
          <path class="grid" d={`M${geometry.left},${geometry.y(value)}H${geometry.right}`} />
          {hasNumbers && (
            <text x={geometry.left - 8} y={geometry.y(value)} dy="0.35em" text-anchor="end">
              {scale.axis(value)}
            </text>
          )}
        </g>
      ))}
      <AxisDays geometry={geometry} from={from} to={to} />
    </g>
  );
}

type LabelsProps<Item> = {
  lines: readonly Line<Item>[];
  scale: Scale;
  geometry: Geometry;
  /** Each line is labelled where it is known last among these. */
  ends: readonly Item[];
};

/** A marker on each line, and number and name beside the plot. */
function Labels<Item extends { day: Day }>({ lines, scale, geometry, ends }: LabelsProps<Item>) {
  const known = lines.flatMap(({ look, name, value }) => {
    const end = ends.findLast((item) => value(item) !== undefined);
    const number = end && value(end);
    if (!end || number === undefined) return [];
    return [{ look, name, number, x: geometry.x(end.day), y: geometry.y(number) }];
  });
  const apart = spread(
    known.map(({ y }) => y),
    8,
    geometry.bottom,
  );
  return (
    <g>
      {known.map(({ look, name, number, x, y }, index) => {
        const labelY = apart[index] ?? 0;
        // Where the marker on the line stands right beside the words, a second one is clutter.
        const isBeside = geometry.right - x < 16 && Math.abs(y - labelY) < 2;
        return (
          <g key={look} data-line={look}>
            <path class="marker" d={MARKERS[look]} transform={`translate(${x},${y})`} />
            {!isBeside && (
              <path
                class="marker"
                d={MARKERS[look]}
                transform={`translate(${geometry.right + 11},${labelY})`}
              />
            )}
            <FittedText
              x={geometry.right + 20}
              y={labelY}
              dy="0.35em"
              room={geometry.width - geometry.right - 22}
            >
              <tspan class="value">{scale.short(number)}</tspan> {name}
            </FittedText>
          </g>
        );
      })}
    </g>
  );
}
