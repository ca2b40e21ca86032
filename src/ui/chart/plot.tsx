import { useMemo } from "preact/hooks";
import type { Day } from "../../domain/days/day";
import type { DayMarks } from "../../domain/marks/day-marks";
import { formatDay } from "../../i18n/format";
import { AxisDays } from "./axis-days";
import { FittedText } from "./fitted-text";
import { type Geometry, spread } from "./geometry";
import type { Drawing, Line, Scale } from "./line";
import { linePaths } from "./line-path";
import { MarkLines } from "./mark-lines";
import { MARKERS } from "./marker";

type PlotProps<Item extends { day: Day }> = {
  drawing: Drawing<Item>;
  place: Geometry;
  /** The day whose values stand beside the lines. */
  shown: Item;
  /** The day was chosen: it gets a cursor and its date. */
  isChosen: boolean;
  marks?: DayMarks | undefined;
};

/** Everything that is drawn of a chart: axes, marks, lines with their gaps, labels at their ends. */
export function Plot<Item extends { day: Day }>(props: PlotProps<Item>) {
  const { drawing, place, shown, isChosen, marks } = props;
  const { items, lines, scale, from, to, stepDays } = drawing;
  const still = useMemo(
    () => (
      <>
        <Axes {...{ place, scale, from, to }} />
        {marks && <MarkLines {...{ marks, place, from, to }} />}
        {lines.map(({ look, value }) => {
          const { line, lone } = linePaths(items, value, place, stepDays);
          return (
            <g key={look} data-line={look}>
              <path class="line" d={line} />
              <path class="lone" d={lone} />
            </g>
          );
        })}
      </>
    ),
    [items, lines, scale, place, from, to, stepDays, marks],
  );
  return (
    <>
      {still}
      {isChosen && <path class="cursor" d={`M${place.x(shown.day)},0V${place.bottom}`} />}
      <Labels {...{ lines, scale, place }} ends={isChosen ? [shown] : items} />
      {isChosen && (
        <FittedText
          class="value"
          x={place.right + 10}
          y={place.bottom + 17}
          room={place.width - place.right - 12}
        >
          {formatDay(shown.day)}
        </FittedText>
      )}
    </>
  );
}

type AxesProps = { place: Geometry; scale: Scale; from: Day; to: Day };

function Axes({ place, scale, from, to }: AxesProps) {
  return (
    <g>
      {scale.grid.map((value) => (
        <g key={value}>
          <path class="grid" d={`M${place.left},${place.y(value)}H${place.right}`} />
          <text x={place.left - 8} y={place.y(value)} dy="0.35em" text-anchor="end">
            {scale.axis(value)}
          </text>
        </g>
      ))}
      <AxisDays {...{ place, from, to }} />
    </g>
  );
}

type LabelsProps<Item> = {
  lines: readonly Line<Item>[];
  scale: Scale;
  place: Geometry;
  /** Each line is labelled where it is known last among these. */
  ends: readonly Item[];
};

/** A marker on each line, and number and name beside the plot. */
function Labels<Item extends { day: Day }>({ lines, scale, place, ends }: LabelsProps<Item>) {
  const known = lines.flatMap(({ look, name, value }) => {
    const end = ends.findLast((item) => value(item) !== undefined);
    const number = end && value(end);
    if (!end || number === undefined) return [];
    return [{ look, name, number, x: place.x(end.day), y: place.y(number) }];
  });
  const apart = spread(
    known.map(({ y }) => y),
    8,
    place.bottom,
  );
  return (
    <g>
      {known.map(({ look, name, number, x, y }, index) => {
        const labelY = apart[index] ?? 0;
        // Where the marker on the line stands right beside the words, a second one is clutter.
        const isBeside = place.right - x < 16 && Math.abs(y - labelY) < 2;
        return (
          <g key={look} data-line={look}>
            <path class="marker" d={MARKERS[look]} transform={`translate(${x},${y})`} />
            {!isBeside && (
              <path
                class="marker"
                d={MARKERS[look]}
                transform={`translate(${place.right + 11},${labelY})`}
              />
            )}
            <FittedText
              x={place.right + 20}
              y={labelY}
              dy="0.35em"
              room={place.width - place.right - 22}
            >
              <tspan class="value">{scale.short(number)}</tspan> {name}
            </FittedText>
          </g>
        );
      })}
    </g>
  );
}
