import type { Day } from "../../../domain/days/day";
import type { DayMarks } from "../../../domain/marks/day-marks";
import { formatDay } from "../../../i18n/format";
import { markWords } from "../../marks/mark-words";

/**
 * What is marked on a day that is drawn and on those since the one drawn before it, which have no
 * place of their own; after the last one, on all that follow. Each with its date where that is
 * another one.
 *
 * @param items oldest first, those that are drawn
 */
export function dayNotes(
  items: readonly { day: Day }[],
  index: number,
  marks: DayMarks,
  { from, to }: { from: Day; to: Day },
): string[] {
  const [before, shown, after] = [items[index - 1], items[index], items[index + 1]];
  if (!shown) return [];
  const last = after ? shown.day : to;
  const isNear = (day: Day) => day <= last && (before ? day > before.day : day >= from);
  return [...marks.keys()]
    .filter(isNear)
    .sort()
    .flatMap((day) =>
      (marks.get(day) ?? []).map((mark) =>
        day === shown.day ? markWords(mark) : `${formatDay(day)}: ${markWords(mark)}`,
      ),
    );
}
