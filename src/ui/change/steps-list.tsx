import { useState } from "preact/hooks";
import type { Step } from "../../domain/change/steps";
import type { DayMarks } from "../../domain/marks/day-marks";
import { formatDay, formatDayBeside } from "../../i18n/format";
import { plural, t } from "../../i18n/t";
import { markWords } from "../marks/mark-words";
import { explanationWords } from "./explained";
import "./steps-list.css";

/** Rows shown at first, and added at each wish for more. */
const PAGE = 8;

/** What moved, and when, in sentences, the biggest first. */
export function StepsList({ steps, marks }: { steps: readonly Step[]; marks: DayMarks }) {
  const [count, setCount] = useState(PAGE);
  const hidden = steps.length - count;
  return (
    <section aria-labelledby="moves">
      <h2 id="moves">{t("movesTitle")}</h2>
      <p class="soft">{steps.length === 0 ? t("movesQuiet") : t("movesByTotal")}</p>
      <ol class="moves">
        {steps.slice(0, count).map(({ from, to, explanation }) => (
          <li key={to.day}>
            <strong>{formatDay(to.day)}</strong>
            <div>
              <p>{explanationWords(explanation, formatDayBeside(from.day, to.day))}</p>
              {(marks.get(to.day) ?? [])
                .filter(({ kind }) => kind !== "wide")
                .map((mark) => (
                  <p class="soft" key={markWords(mark)}>
                    {markWords(mark)}
                  </p>
                ))}
            </div>
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" class="link" onClick={() => setCount(count + 3 * PAGE)}>
          {plural("movesMore", hidden)}
        </button>
      )}
    </section>
  );
}
