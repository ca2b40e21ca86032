import type { ComponentType } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Day } from "../../domain/days/day";
import type { ChartDay } from "../../domain/panel/panel-data";
import { PILLAR_CHARTS, type PillarChart } from "../../domain/trend/pillar-chart";
import { type ChosenRange, type Range, spanEnd, spanStart } from "../../domain/trend/ranges";
import { t } from "../../i18n/t";
import type { Size } from "../chart/geometry";
import { LineChart } from "../chart/line-chart";
import { pillarScale } from "../chart/scales";
import type { SmallStackProps } from "../chart/stack/small-stack";
import { Choice } from "../controls/choice";
import { DayTable } from "../controls/day-table";
import { useWork, WorkNote } from "../controls/use-work";
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
  chart: PillarChart;
  /** Fails where the choice could not be stored. */
  onChart: (chart: PillarChart) => Promise<unknown>;
  /** Draws the pillars on each other; undefined until it is loaded. */
  Stack: ComponentType<SmallStackProps> | undefined;
};

/** The chart of the four pillars with its choice of range and look, and the table behind it. */
export function PillarTrend(props: PillarTrendProps) {
  const { snapshots, today, range, onRange, size, Stack } = props;
  const [isTableOpen, setTableOpen] = useState(false);
  const [chosen, choose] = useState<Day>();
  const [chart, chooseChart, work] = useChart(props);
  const lines = useMemo(pillarLines, []);
  const scale = useMemo(pillarScale, []);
  const from = spanStart(range, snapshots, today);
  const items = useMemo(() => snapshots.filter(({ day }) => day >= from), [snapshots, from]);
  const to = spanEnd(items, today);
  const isStack = chart === "stack" && items.length > 0;
  const shared = { label: t("chartLabel"), size, chosen, onChoose: choose };
  return (
    <section class="pillar-trend" aria-labelledby="pillar-trend">
      <div class="pillar-trend-head">
        <h2 id="pillar-trend">{chart === "stack" ? t("trendStack") : t("trendTitle")}</h2>
        <RangeChoice range={range} onRange={onRange} />
      </div>
      {!isStack && <LineChart drawing={{ items, lines, scale, from, to }} {...shared} />}
      {isStack && Stack && <Stack items={items} from={from} to={to} {...shared} />}
      {isStack && !Stack && <div style={{ height: `${size.height}px` }} />}
      <div class="pillar-trend-foot">
        <Choice
          legend={t("chartChoice")}
          name="chart"
          values={PILLAR_CHARTS}
          chosen={chart}
          words={(one) => (one === "stack" ? t("chartStack") : t("chartLines"))}
          onChoose={chooseChart}
        />
        <details onToggle={(event) => setTableOpen(event.currentTarget.open)}>
          <summary>{t("trendTable")}</summary>
          {isTableOpen && (
            <DayTable items={items} caption={t("trendTableCaption")} columns={pillarColumns()} />
          )}
        </details>
        <WorkNote work={work} />
      </div>
    </section>
  );
}

/** Shows what is chosen at once, and what was before where that could not be stored. */
function useChart({ chart, onChart }: Pick<PillarTrendProps, "chart" | "onChart">) {
  const [wanted, want] = useState<PillarChart>();
  const work = useWork();
  const choose = (next: PillarChart) => {
    want(next);
    work.runNewest(() =>
      onChart(next).catch((error: unknown) => {
        want(undefined);
        throw error;
      }),
    );
  };
  return [wanted ?? chart, choose, work] as const;
}
