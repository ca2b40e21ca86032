import { useMemo, useState } from "preact/hooks";
import type { Day } from "../../domain/days/day";
import type { ChartDay } from "../../domain/panel/panel-data";
import { type ChosenRange, type Range, spanEnd, spanStart } from "../../domain/trend/ranges";
import { t } from "../../i18n/t";
import type { Size } from "../chart/geometry";
import { LineChart } from "../chart/line-chart";
import { pillarScale } from "../chart/scales";
import { DayTable } from "../controls/day-table";
import { pillarColumns } from "../scores/pillar-columns";
import { pillarLines } from "./pillar-lines";
import { RangeChoice } from "./range-choice";
import "./pillar-trend.css";

export type PillarTrendProps = {
  /** Oldest first; may hold days before the range, which are not drawn. */
  snapshots: readonly ChartDay[];
  today: Day;
  range: ChosenRange;
  onRange: (range: Range) => void;
  size: Size;
};

/** The chart of the four pillars with its choice of range, and the table behind it. */
export function PillarTrend({ snapshots, today, range, onRange, size }: PillarTrendProps) {
  const [isTableOpen, setTableOpen] = useState(false);
  const [chosen, choose] = useState<Day>();
  const lines = useMemo(pillarLines, []);
  const scale = useMemo(pillarScale, []);
  const from = spanStart(range, snapshots, today);
  const items = useMemo(() => snapshots.filter(({ day }) => day >= from), [snapshots, from]);
  const to = spanEnd(items, today);
  return (
    <section class="pillar-trend" aria-labelledby="pillar-trend">
      <div class="pillar-trend-head">
        <h2 id="pillar-trend">{t("trendTitle")}</h2>
        <RangeChoice range={range} onRange={onRange} />
      </div>
      <LineChart
        drawing={{ items, lines, scale, from, to }}
        label={t("chartLabel")}
        onChoose={choose}
        size={size}
        chosen={chosen}
      />
      <details onToggle={(event) => setTableOpen(event.currentTarget.open)}>
        <summary>{t("trendTable")}</summary>
        {isTableOpen && (
          <DayTable items={items} caption={t("trendTableCaption")} columns={pillarColumns()} />
        )}
      </details>
    </section>
  );
}
