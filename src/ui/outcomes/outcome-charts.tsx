import { useMemo, useState } from "preact/hooks";
import type { Day } from "../../domain/days/day";
import type { Kind } from "../../domain/outcomes/kinds";
import type { WeekBeside } from "../../domain/outcomes/weekly";
import { formatScore } from "../../i18n/format";
import { t } from "../../i18n/t";
import type { Drawing, Line, Scale } from "../chart/line";
import { LineChart } from "../chart/line-chart";
import { closeUp, countScale, totalScale } from "../chart/scales";
import { DayTable } from "../controls/day-table";
import { kindName } from "./kind-words";

/** Both parts have the same room beside the plot, so that a week stands under itself. */
const CHART = { height: 150, labelWidth: 104, axisWidth: 56 };

type OutcomeChartsProps = {
  /** Those of the range, oldest first. */
  weeks: readonly WeekBeside[];
  /** The kind that is shown, and all that are counted. */
  shown: Kind;
  kinds: readonly Kind[];
  from: Day;
  to: Day;
  width: number;
};

/** The index above, what was counted below, on the same weeks; and the table behind both. */
export function OutcomeCharts({ weeks, shown, kinds, from, to, width }: OutcomeChartsProps) {
  const [chosen, choose] = useState<Day>();
  const [isOpen, open] = useState(false);
  const [index, counted] = useMemo(() => parts(weeks, shown), [weeks, shown]);
  const chart = (label: string, lines: Line<WeekBeside>[], scale: Scale) => (
    <LineChart
      drawing={{ items: weeks, lines, scale, from, to, stepDays: 7 } satisfies Drawing<WeekBeside>}
      size={{ ...CHART, width }}
      label={t("outcomesChart", label)}
      chosen={chosen}
      onChoose={choose}
    />
  );
  return (
    <>
      <h3>{t("outcomesIndex")}</h3>
      {chart(t("outcomesIndex"), index.lines, index.scale)}
      <h3>{kindName(shown)}</h3>
      {chart(kindName(shown), counted.lines, counted.scale)}
      <button type="button" class="link" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        {t("figureTable")}
      </button>
      {isOpen && (
        <DayTable
          items={weeks}
          caption={t("outcomesTable")}
          dayTitle={t("outcomesWeek")}
          columns={[
            {
              title: t("outcomesIndex"),
              cell: (week) => (week.index === undefined ? "–" : formatScore(week.index)),
            },
            ...kinds.map((kind) => ({
              title: kindName(kind),
              cell: (week: WeekBeside) => week.counts[kind.id] ?? "–",
            })),
          ]}
        />
      )}
    </>
  );
}

type ChartPart = { lines: Line<WeekBeside>[]; scale: Scale };

function parts(weeks: readonly WeekBeside[], { id }: Kind): [ChartPart, ChartPart] {
  const index: Line<WeekBeside> = {
    look: "own",
    name: t("figureTotal"),
    value: (week) => week.index,
  };
  const counted: Line<WeekBeside> = {
    look: "counted",
    // Its name stands above the panel; beside the line there is not room for every name.
    name: t("outcomesCounted"),
    value: ({ counts }) => counts[id],
  };
  const values = (line: Line<WeekBeside>) => weeks.flatMap((week) => line.value(week) ?? []);
  return [
    { lines: [index], scale: closeUp(totalScale(), values(index)) },
    { lines: [counted], scale: countScale(values(counted)) },
  ];
}
