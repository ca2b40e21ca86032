import { useMemo, useState } from "preact/hooks";
import { shadesOf } from "../../domain/calendar/shades";
import { yearsWith } from "../../domain/calendar/years";
import type { Day } from "../../domain/days/day";
import type { Snapshot } from "../../domain/history/snapshot";
import type { DayMarks } from "../../domain/marks/day-marks";
import { total } from "../../domain/scores/pillars";
import { formatDay } from "../../i18n/format";
import { t } from "../../i18n/t";
import { dayWords } from "./day-words";
import { ShadeLegend } from "./shade-legend";
import { YearGrid } from "./year-grid";
import "./calendar.css";

type KeptDaysProps = {
  /** Oldest first. */
  snapshots: readonly Snapshot[];
  today: Day;
  marks: DayMarks;
  /** A kept day was chosen. */
  onChoose: (day: Day) => void;
};

/** A calendar of the kept days, a year at a time: how high each was, and where there is none. */
export function KeptDays({ snapshots, today, marks, onChoose }: KeptDaysProps) {
  const drawn = useMemo(() => drawnOf(snapshots, today), [snapshots, today]);
  const [back, goBack] = useState(0);
  const [focused, focus] = useState<Day>();
  const [pointed, point] = useState<Day>();
  const { totals, shades, years } = drawn;
  const year = years[Math.min(back, years.length - 1)];
  if (!year || !shades) return null;
  const isIn = (day: Day | undefined) => day !== undefined && day >= year.from && day <= year.to;
  const newest = snapshots.findLast(({ day }) => day <= year.to)?.day ?? year.to;
  const hasMarks = [...marks.keys()].some(isIn);
  const range = `${formatDay(year.from)} – ${formatDay(year.to)}`;
  return (
    <section class="kept-days" aria-labelledby="kept-days">
      <header class="calendar-head">
        <h2 id="kept-days">{t("historyDays")}</h2>
        <p class="soft" role="status">
          {range}
        </p>
        {years.length > 1 && (
          <div class="buttons">
            <button
              type="button"
              class="button"
              disabled={back >= years.length - 1}
              onClick={() => goBack(back + 1)}
            >
              {t("calendarBefore")}
            </button>
            <button
              type="button"
              class="button"
              disabled={back === 0}
              onClick={() => goBack(back - 1)}
            >
              {t("calendarAfter")}
            </button>
          </div>
        )}
      </header>
      <YearGrid
        year={year}
        label={t("calendarLabel", range)}
        current={isIn(focused) && focused ? focused : newest}
        {...{ totals, marks, shades }}
        onFocus={focus}
        onPoint={point}
        onChoose={(day) => totals.has(day) && onChoose(day)}
      />
      <p class="calendar-words" aria-hidden="true">
        {dayWords(pointed ?? newest, totals.get(pointed ?? newest), marks)}
      </p>
      <ShadeLegend shades={shades} hasMarks={hasMarks} />
      <p class="soft">{t("calendarText")}</p>
    </section>
  );
}

function drawnOf(snapshots: readonly Snapshot[], today: Day) {
  const totals = new Map(snapshots.map(({ day, pillars }) => [day, total(pillars)]));
  const newest = snapshots.at(-1)?.day ?? today;
  const years = yearsWith([...totals.keys()], newest > today ? newest : today);
  return { totals, years, shades: shadesOf([...totals.values()]) };
}
