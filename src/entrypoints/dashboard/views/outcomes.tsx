import { useMemo, useState } from "preact/hooks";
import { association } from "../../../domain/outcomes/association";
import { addWeeks, weekOf, weekStart } from "../../../domain/outcomes/iso-week";
import { type Kind, withKind, withName } from "../../../domain/outcomes/kinds";
import { weeksBeside } from "../../../domain/outcomes/weekly";
import { spanOf } from "../../../domain/trend/ranges";
import { formatDay } from "../../../i18n/format";
import { t } from "../../../i18n/t";
import { useWidth } from "../../../ui/controls/use-width";
import { WorkButton } from "../../../ui/controls/use-work";
import { OutcomeCharts } from "../../../ui/outcomes/outcome-charts";
import { Outcomes } from "../../../ui/outcomes/outcomes";
import { WeekEntry } from "../../../ui/outcomes/week-entry";
import { FreeRange } from "../../../ui/trend/free-range";
import { exportOutcomes } from "../../own-page/export/outcomes";
import { chooseRange, range, snapshots } from "../../own-page/history";
import { changeKinds, countOwn, keepOutcome, kinds, outcomes } from "../../own-page/outcomes";
import { today } from "../../own-page/page/own-clock";

/** What the member counts by week, beside the index. */
export function OutcomesView() {
  const kept = snapshots.value ?? [];
  const counted = outcomes.value;
  const now = weekOf(today.value);
  // A week that was counted while the clock was wrong must not draw the charts out to it.
  const known = useMemo(
    () => counted.filter(({ week }) => week <= addWeeks(now, 1)),
    [counted, now],
  );
  const weeks = useMemo(() => weeksBeside(kept, known), [kept, known]);
  const over = useMemo(() => weeks.filter(({ week }) => week < now), [weeks, now]);
  const among = kinds.value.filter(({ isCounted }) => isCounted);
  const associationOf = useMemo(
    () => remembered((id) => association(over, id, among.length)),
    [over, among.length],
  );
  return (
    <Outcomes
      kinds={kinds.value}
      onKind={(id, isCounted) => changeKinds((all) => withKind(all, id, isCounted))}
      onOwnKind={countOwn}
      onName={(id, name) => changeKinds((all) => withName(all, id, name))}
      entry={<Entry among={among} />}
      associationOf={({ id }) => associationOf(id)}
      chartsOf={(kind) => <Charts kind={kind} among={among} weeks={weeks} />}
    >
      {weeks.length > 0 && (
        <div class="buttons">
          <WorkButton class="button" onWork={() => exportOutcomes(weeks)} done={t("exportDone")}>
            {t("popupExport")}
          </WorkButton>
        </div>
      )}
    </Outcomes>
  );
}

/** Asks once for each: what is shuffled two thousand times is not asked at every drawing. */
function remembered<Result>(ask: (id: string) => Result): (id: string) => Result {
  const known = new Map<string, Result>();
  return (id) => {
    const result = known.get(id) ?? ask(id);
    known.set(id, result);
    return result;
  };
}

/** The fields of this week, or of one before it. */
function Entry({ among }: { among: readonly Kind[] }) {
  const now = weekOf(today.value);
  const [back, setBack] = useState(0);
  const week = addWeeks(now, -back);
  const monday = formatDay(weekStart(week));
  return (
    <>
      <div class="outcomes-week">
        <button
          type="button"
          class="button"
          aria-label={t("weekBefore")}
          onClick={() => setBack(back + 1)}
        >
          ‹
        </button>
        <p role="status">{back === 0 ? t("weekNow", monday) : t("weekOf", monday)}</p>
        <button
          type="button"
          class="button"
          aria-label={t("weekAfter")}
          disabled={back === 0}
          onClick={() => setBack(back - 1)}
        >
          ›
        </button>
      </div>
      <WeekEntry
        week={week}
        kinds={among}
        counts={outcomes.value.find((one) => one.week === week)?.counts ?? {}}
        onKeep={keepOutcome}
      />
    </>
  );
}

type ChartsProps = {
  kind: Kind;
  among: readonly Kind[];
  weeks: ReturnType<typeof weeksBeside>;
};

function Charts({ kind, among, weeks }: ChartsProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const span = spanOf(range.value, weeks, today.value);
  const from = weekStart(weekOf(span.from));
  const to = weekStart(weekOf(span.to));
  const items = useMemo(
    () => weeks.filter(({ day }) => day >= from && day <= to),
    [weeks, from, to],
  );
  return (
    <div ref={ref}>
      <FreeRange range={range.value} span={span} today={today.value} onRange={chooseRange} />
      {width > 0 && (
        <OutcomeCharts weeks={items} shown={kind} kinds={among} from={from} to={to} width={width} />
      )}
    </div>
  );
}
