import type { Day } from "../../domain/days/day";
import type { DayMarks } from "../../domain/marks/day-marks";
import { formatScore } from "../../i18n/format";
import { formatLongDay } from "../../i18n/format-calendar";
import { t } from "../../i18n/t";
import { markWords } from "../marks/mark-words";

/** A day of the calendar in words: its total or that there is none, and what is marked on it. */
export function dayWords(day: Day, total: number | undefined, marks: DayMarks): string {
  const said =
    total === undefined
      ? t("calendarGap", formatLongDay(day))
      : t("calendarDay", formatLongDay(day), formatScore(total));
  return [said, ...(marks.get(day) ?? []).map(markWords)].join(" · ");
}
