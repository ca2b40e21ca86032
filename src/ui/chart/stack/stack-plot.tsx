import { useMemo } from "preact/hooks";
import type { DayMarks } from "../../../domain/marks/day-marks";
import { ChosenDay } from "../axis-days";
import type { Geometry } from "../geometry";
import { Axes } from "../plot";
import { totalScale } from "../scales";
import { Layers } from "./layers";
import { MarkRail } from "./mark-rail";
import type { StackDay, StackDrawing } from "./stack-drawing";
import { StackLabels } from "./stack-labels";

/** The room above the plot for what is marked, in pixels, and where in it that stands. */
export const RAIL = 24;
const RAIL_Y = -12;

type StackPlotProps = {
  drawing: StackDrawing<StackDay>;
  geometry: Geometry;
  /** The day whose values stand beside the layers. */
  shown: StackDay;
  /** The day was chosen: it gets a cursor and its date. */
  isChosen: boolean;
  /** The names and values stand elsewhere, since there is no room beside the plot. */
  isNarrow?: boolean;
  /** False draws only the shape, and names. */
  hasNumbers?: boolean;
  /** Labels stand at least this far apart, in pixels. */
  labelStep: number;
  marks?: DayMarks | undefined;
};

/** The pillars on each other, the groups' averages across them, and what is marked above. */
export function StackPlot(props: StackPlotProps) {
  const { drawing, geometry, shown, isChosen, isNarrow = false, labelStep, marks } = props;
  const { hasNumbers = true } = props;
  const { from, to, layers, averages } = drawing;
  const still = useMemo(
    () => (
      <>
        <Axes
          geometry={geometry}
          scale={totalScale()}
          from={from}
          to={to}
          hasNumbers={hasNumbers}
        />
        <Layers layers={layers} />
        {averages.map(({ group, line }) => (
          <g key={group} data-line={group}>
            <path class="line" d={line} />
          </g>
        ))}
        {marks && <MarkRail marks={marks} geometry={geometry} from={from} to={to} y={RAIL_Y} />}
      </>
    ),
    [drawing, geometry, marks, hasNumbers],
  );
  return (
    <g class="stack" transform={`translate(0,${RAIL})`}>
      {still}
      {isChosen && <path class="cursor" d={`M${geometry.x(shown.day)},0V${geometry.bottom}`} />}
      <StackLabels
        geometry={geometry}
        shown={shown}
        isNarrow={isNarrow}
        hasNumbers={hasNumbers}
        step={labelStep}
      />
      {isChosen && !isNarrow && <ChosenDay day={shown.day} geometry={geometry} />}
    </g>
  );
}
