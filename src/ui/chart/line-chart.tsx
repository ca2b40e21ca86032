import { useMemo } from "preact/hooks";
import { addDays } from "../../domain/days/calendar";
import type { Day } from "../../domain/days/day";
import { formatDay } from "../../i18n/format";
import { t } from "../../i18n/t";
import type { Across } from "./across/across";
import { geometryOf, type Size } from "./geometry";
import type { Drawing } from "./line";
import { Plot } from "./plot";
import { DaySlider } from "./slider/day-slider";
import "./chart.css";

type LineChartProps<Item extends { day: Day }> = {
  drawing: Drawing<Item>;
  size: Size;
  /** What the chart shows, for who does not see it. */
  label: string;
  /** The day that was chosen, here or in a chart beside this one. */
  chosen: Day | undefined;
  onChoose: (day: Day | undefined) => void;
  across?: Across | undefined;
};

/**
 * Lines over days. Arrow keys or the pointer choose a day, whose values stand beside the lines;
 * without a choice it is the newest. It keeps its size when there is nothing to draw.
 */
export function LineChart<Item extends { day: Day }>(props: LineChartProps<Item>) {
  const { drawing, size, label, chosen, onChoose, across } = props;
  const { items, lines, scale, from, to } = drawing;
  const geometry = useMemo(
    () => geometryOf(from, to, scale, size),
    [from, to, scale.bottom, scale.top, size.width, size.height, size.labelWidth],
  );
  const isKnown = items.some((item) => lines.some(({ value }) => value(item) !== undefined));
  const whole = { ...size, height: size.height + (across?.height ?? 0) };
  const newest = items.length - 1;
  const found = chosen === undefined ? -1 : items.findIndex(({ day }) => day === chosen);
  const index = found === -1 ? newest : found;
  const shown = items[index];
  if (!shown || !isKnown) {
    return (
      <p class="trend-empty" style={{ height: `${whole.height}px` }}>
        {items.length === 0 ? t("chartEmpty") : t("chartUnknown")}
      </p>
    );
  }
  return (
    <DaySlider
      items={items}
      index={index}
      label={label}
      words={inWords(shown, drawing, across)}
      size={whole}
      dayAt={(x) => addDays(from, geometry.offsetAt(x))}
      onChoose={onChoose}
    >
      <Plot
        drawing={drawing}
        geometry={geometry}
        shown={shown}
        across={across}
        isChosen={found !== -1}
      />
    </DaySlider>
  );
}

/** A day's values, all their decimals, and what is marked on it. */
function inWords<Item extends { day: Day }>(
  item: Item,
  { lines, scale }: Drawing<Item>,
  across: Across | undefined,
): string {
  const values = lines.flatMap(({ name, value }) => {
    const number = value(item);
    return number === undefined ? [] : [`${name} ${scale.exact(number)}`];
  });
  const words = `${formatDay(item.day)}: ${values.join(", ")}`;
  return [words, ...(across?.words(item.day) ?? [])].join(". ");
}
