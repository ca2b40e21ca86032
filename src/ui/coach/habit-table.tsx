import type { HabitWeek } from "../../domain/coach/habit-weeks";
import type { Pillar } from "../../domain/scores/pillars";
import { formatDay, formatExact } from "../../i18n/format";
import { t } from "../../i18n/t";
import { pillarName } from "../scores/pillar-name";

/** The weeks of a habit, oldest first. */
export function HabitTable({ weeks, pillar }: { weeks: readonly HabitWeek[]; pillar: Pillar }) {
  const caption = t("trialTable", pillarName(pillar));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
    <section class="table-wide" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {[t("trialWeek"), t("trialKept"), t("trialMiddle")].map((title) => (
              <th scope="col" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks
            .filter(({ state }) => state !== "ahead")
            .map(({ start, days, middle }) => (
              <tr key={start}>
                <th scope="row">{formatDay(start)}</th>
                <td>{days}</td>
                <td>{middle === undefined ? "–" : formatExact(middle)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
