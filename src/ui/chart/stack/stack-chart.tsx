import { addDays } from "../../../domain/days/calendar";
import type { Day } from "../../../domain/days/day";
import type { DayMarks } from "../../../domain/marks/day-marks";
import { GROUPS } from "../../../domain/scores/groups";
import { formatExact, formatPercent } from "../../../i18n/format";
import { t } from "../../../i18n/t";
import { groupName } from "../../scores/group-name";
import type { Geometry } from "../geometry";
import { DaySlider } from "../slider/day-slider";
import { dayWords } from "./day-words";
import type { StackDay, StackDrawing } from "./stack-drawing";
import { RAIL, StackPlot } from "./stack-plot";
import "../chart.css";
import "./stack.css";

/** Labels beside the layers stand at least this far apart, in pixels. */
const LABEL_STEP = 17;

type StackChartProps = {
  /** Of at least one day. */
  drawing: StackDrawing<StackDay>;
  geometry: Geometry;
  /** Of the plot with its axis, in pixels; the rail of the marks comes on top. */
  height: number;
  label: string;
  /** The place among the drawn days of the one that is shown, and whether it was chosen. */
  index: number;
  isChosen: boolean;
  isNarrow: boolean;
  /** What is told of the shown day besides its numbers. */
  notes: readonly string[];
  onChoose: (day: Day | undefined) => void;
  marks: DayMarks;
};

/** The pillars on each other over days, one of which is shown in all its parts. */
export function StackChart(props: StackChartProps) {
  const { drawing, geometry, index, isChosen, isNarrow, marks, notes } = props;
  const shown = drawing.items[index];
  if (!shown) return null;
  return (
    <DaySlider
      items={drawing.items}
      index={index}
      label={props.label}
      words={[dayWords(shown, groupWords(shown)), ...notes].join(". ")}
      size={{ width: geometry.width, height: props.height + RAIL }}
      dayAt={(x) => addDays(drawing.from, geometry.offsetAt(x))}
      onChoose={props.onChoose}
    >
      <StackPlot
        drawing={drawing}
        geometry={geometry}
        shown={shown}
        isChosen={isChosen}
        isNarrow={isNarrow}
        labelStep={LABEL_STEP}
        marks={marks}
      />
    </DaySlider>
  );
}

/** The average and rank of each group, as far as the day has them. */
function groupWords({ groups }: StackDay): string[] {
  return GROUPS.flatMap((group) => {
    const { average, rank } = groups[group] ?? {};
    const numbers = [
      ...(average === undefined ? [] : [formatExact(average)]),
      ...(rank === undefined ? [] : [t("rankTop", formatPercent(rank))]),
    ];
    return numbers.length === 0 ? [] : [`${groupName(group)} ${numbers.join(" · ")}`];
  });
}
