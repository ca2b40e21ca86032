import { useMemo, useState } from "preact/hooks";
import type { Day } from "../../domain/days/day";
import type { ChartDay } from "../../domain/panel/panel-data";
import { total } from "../../domain/scores/pillars";
import { spanEnd } from "../../domain/trend/ranges";
import { t } from "../../i18n/t";
import type { Size } from "../chart/geometry";
import type { Line } from "../chart/line";
import { LineChart } from "../chart/line-chart";
import { closeUp, totalScale } from "../chart/scales";

/** There is room for two steps of the scale. */
const STEPS = 2;

type TotalTrendProps = {
  /** Oldest first, all from `from` on. */
  days: readonly ChartDay[];
  from: Day;
  today: Day;
  size: Size;
};

/** The total over the same days as the pillars above it, close up: it is small. */
export function TotalTrend({ days, from, today, size }: TotalTrendProps) {
  const [chosen, choose] = useState<Day>();
  const lines = useMemo(
    (): Line<ChartDay>[] => [
      { look: "own", name: t("figureTotal"), value: ({ pillars }) => total(pillars) },
    ],
    [],
  );
  const scale = useMemo(
    () =>
      closeUp(
        totalScale(),
        days.map(({ pillars }) => total(pillars)),
        STEPS,
      ),
    [days],
  );
  if (days.length === 0) return null;
  return (
    <LineChart
      drawing={{ items: days, lines, scale, from, to: spanEnd(days, today) }}
      label={t("figureLabel", t("figureTotal"))}
      onChoose={choose}
      size={size}
      chosen={chosen}
    />
  );
}
