import { useMemo, useState } from "preact/hooks";
import { noiseFloors } from "../../../../domain/change/noise-floors";
import { stepsOf } from "../../../../domain/change/steps";
import type { Snapshot } from "../../../../domain/history/snapshot";
import { type DayMark, type DayMarks, dayMarks } from "../../../../domain/marks/day-marks";
import { weekOf } from "../../../../domain/outcomes/iso-week";
import { standingOf } from "../../../../domain/stand/standing";
import { type Span, spanOf, within } from "../../../../domain/trend/ranges";
import { formatExact } from "../../../../i18n/format";
import { plural, t } from "../../../../i18n/t";
import { StepsList } from "../../../../ui/change/steps-list";
import { EmptyPicture } from "../../../../ui/chart/empty-picture";
import { markWords } from "../../../../ui/marks/mark-words";
import { kindName } from "../../../../ui/outcomes/kind-words";
import { FIRST_REPORT_PARTS, ReportOptions } from "../../../../ui/share/report-options";
import { type ReportLine, ReportSheet } from "../../../../ui/share/report-sheet";
import { Stand } from "../../../../ui/stand/stand";
import { FreeRange } from "../../../../ui/trend/free-range";
import { coach } from "../../../own-page/coach";
import { chooseRange, range, snapshots } from "../../../own-page/history";
import { marks } from "../../../own-page/marks";
import { kinds, outcomes } from "../../../own-page/outcomes";
import { today } from "../../../own-page/page/own-clock";
import { cardCredit } from "./credits";

/** So many moves fit beside everything else. */
const BIGGEST = 5;

const NONE: DayMarks = new Map();

/** A period on paper. */
export function Report() {
  const kept = snapshots.value ?? [];
  const [parts, setParts] = useState(FIRST_REPORT_PARTS);
  const span = spanOf(range.value, kept, today.value);
  const { from, to } = span;
  const days = useMemo(() => within(kept, { from, to }), [kept, from, to]);
  const until = useMemo(() => kept.filter(({ day }) => day <= to), [kept, to]);
  const marked = dayMarks(days, marks.value, coach.value?.log);
  if (kept.length === 0) {
    return (
      <EmptyPicture of="trend">
        <p class="lead">{t("trendEmpty")}</p>
      </EmptyPicture>
    );
  }
  return (
    <>
      <ReportOptions parts={parts} onParts={setParts} onPrint={() => print()}>
        <FreeRange range={range.value} span={span} today={today.value} onRange={chooseRange} />
      </ReportOptions>
      {days.length === 0 ? (
        <p class="soft">{t("shareNothing")}</p>
      ) : (
        <ReportSheet
          days={days}
          until={until}
          span={span}
          source={cardCredit(days)}
          lists={[
            {
              title: t("reportHabits"),
              lines: parts.habits ? linesOf(marked, span, ({ kind }) => kind === "tip") : [],
            },
            { title: t("reportOutcomes"), lines: parts.outcomes ? countedIn(span) : [] },
            {
              title: t("reportNotes"),
              lines: parts.notes ? linesOf(marked, span, ({ kind }) => kind === "own") : [],
            },
          ]}
        >
          {parts.standing && <Stand standing={standingOf(until)} today={to} />}
          {parts.moves && <StepsList steps={biggest(kept, span)} marks={NONE} />}
        </ReportSheet>
      )}
    </>
  );
}

/** The biggest moves of a period; whatever the period, its noise is the member's usual one. */
function biggest(kept: readonly Snapshot[], { from: first, to: last }: Span) {
  return stepsOf(kept, noiseFloors(kept))
    .filter(({ from, to }) => from.day >= first && to.day <= last)
    .slice(0, BIGGEST);
}

/** What is marked on the days of a period, oldest first. */
function linesOf(
  marked: DayMarks,
  { from, to }: Span,
  isWanted: (mark: DayMark) => boolean,
): ReportLine[] {
  return [...marked]
    .filter(([day]) => day >= from && day <= to)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([day, all]) => all.filter(isWanted).map((one) => ({ day, words: markWords(one) })));
}

/** What was counted in the weeks of a period, each kind with its sum and in how many weeks. */
function countedIn({ from, to }: Span): ReportLine[] {
  const weeks = outcomes.value.filter(({ week }) => week >= weekOf(from) && week <= weekOf(to));
  return kinds.value.flatMap((kind) => {
    const counts = weeks.flatMap(({ counts: of }) => of[kind.id] ?? []);
    if (counts.length === 0) return [];
    const sum = counts.reduce((one, other) => one + other, 0);
    return [{ words: plural("reportCounted", counts.length, kindName(kind), formatExact(sum)) }];
  });
}
