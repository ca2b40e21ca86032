import { useState } from "preact/hooks";
import type { Day } from "../domain/day";
import { type Range, rangeStart } from "../domain/series";
import type { Snapshot } from "../domain/snapshot";
import { t } from "../i18n/t";
import type { Size } from "./chart/geometry";
import { TrendChart } from "./chart/trend-chart";
import { DayTable } from "./day-table";
import { RangeChoice } from "./range-choice";
import "./pillar-trend.css";

export type PillarTrendProps = {
  /** Oldest first; may hold days before the range, which are not drawn. */
  snapshots: readonly Snapshot[];
  today: Day;
  range: Range;
  onRange: (range: Range) => void;
  size: Size;
};

/** The chart of the four pillars with its choice of range, and the table behind it. */
export function PillarTrend({ snapshots, today, range, onRange, size }: PillarTrendProps) {
  const [isTableOpen, setTableOpen] = useState(false);
  const start = rangeStart(range, today) ?? snapshots[0]?.day ?? today;
  const shown = snapshots.filter(({ day }) => day >= start);
  return (
    <section class="pillar-trend" aria-labelledby="pillar-trend">
      <div class="pillar-trend-head">
        <h2 id="pillar-trend">{t("trendTitle")}</h2>
        <RangeChoice range={range} onRange={onRange} />
      </div>
      <TrendChart snapshots={shown} from={start} to={lastDay(shown, today)} size={size} />
      <details onToggle={(event) => setTableOpen(event.currentTarget.open)}>
        <summary>{t("trendTable")}</summary>
        {isTableOpen && <DayTable snapshots={shown} caption={t("trendTableCaption")} />}
      </details>
    </section>
  );
}

/** Today, or later when the device's clock was set back since. */
function lastDay(snapshots: readonly Snapshot[], today: Day): Day {
  const newest = snapshots.at(-1)?.day ?? today;
  return newest > today ? newest : today;
}
