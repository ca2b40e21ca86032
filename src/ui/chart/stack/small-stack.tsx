import { useMemo } from "preact/hooks";
import { addDays } from "../../../domain/days/calendar";
import type { Day } from "../../../domain/days/day";
import type { ChartDay } from "../../../domain/panel/panel-data";
import { total } from "../../../domain/scores/pillars";
import { ChosenDay } from "../axis-days";
import { geometryOf, LABEL_STEP, type Size } from "../geometry";
import type { Scale } from "../line";
import { Axes } from "../plot";
import { totalScale } from "../scales";
import { DaySlider } from "../slider/day-slider";
import { dayWords } from "./day-words";
import { Layers } from "./layers";
import { StackLabels } from "./stack-labels";
import { stackLayers } from "./stack-layers";
import "../chart.css";
import "./stack.css";

export type SmallStackProps = {
  /** Oldest first, all from `from` to `to`; at least one. */
  items: readonly ChartDay[];
  from: Day;
  to: Day;
  size: Size;
  /** What the chart shows, for who does not see it. */
  label: string;
  chosen: Day | undefined;
  onChoose: (day: Day | undefined) => void;
};

/** The pillars on each other where there is little room: without groups, no higher than needed. */
export function SmallStack({ items, from, to, size, label, chosen, onChoose }: SmallStackProps) {
  const scale = useMemo(() => heightFor(items), [items]);
  const geometry = useMemo(
    () => geometryOf(from, to, scale, size),
    [from, to, scale, size.width, size.height, size.labelWidth],
  );
  const drawing = useMemo(() => stackLayers(items, from, to, geometry), [items, geometry]);
  const found = drawing.items.findIndex(({ day }) => day === chosen);
  const index = found === -1 ? drawing.items.length - 1 : found;
  const shown = drawing.items[index];
  if (!shown) return null;
  return (
    <DaySlider
      items={drawing.items}
      index={index}
      label={label}
      words={dayWords(shown)}
      size={size}
      dayAt={(x) => addDays(from, geometry.offsetAt(x))}
      onChoose={onChoose}
    >
      <g class="stack small-stack">
        <Axes geometry={geometry} scale={scale} from={from} to={to} />
        <Layers layers={drawing.layers} />
        {found !== -1 && (
          <path class="cursor" d={`M${geometry.x(shown.day)},0V${geometry.bottom}`} />
        )}
        <StackLabels
          geometry={geometry}
          shown={shown}
          isNarrow={false}
          hasNumbers
          step={LABEL_STEP}
        />
        {found !== -1 && <ChosenDay day={shown.day} geometry={geometry} />}
      </g>
    </DaySlider>
  );
}

/** From zero, since layers on each other compare by their height, to the line above the highest. */
function heightFor(items: readonly ChartDay[]): Scale {
  const scale = totalScale();
  const highest = Math.max(...items.map(({ pillars }) => total(pillars)));
  const top = scale.grid.find((value) => value > highest) ?? scale.top;
  return { ...scale, top, grid: scale.grid.filter((value) => value <= top) };
}
