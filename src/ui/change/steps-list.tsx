import { useMemo, useState } from "preact/hooks";
import { pillarMoves } from "../../domain/change/explain";
import type { Step } from "../../domain/change/steps";
import type { DayMarks } from "../../domain/marks/day-marks";
import { formatDay, formatDayBeside } from "../../i18n/format";
import { plural, t } from "../../i18n/t";
import { markWords } from "../marks/mark-words";
import { explanationWords } from "./explained";
import { MoveBar, reachOf } from "./move-bar";
import { StepsTable } from "./steps-table";
import "./steps-list.css";

/** Rows shown at first, and added at each wish for more. */
const PAGE = 8;

/** What moved, and when, each step drawn and in sentences, the biggest first. */
export function StepsList({ steps, marks }: { steps: readonly Step[]; marks: DayMarks }) {
  const [count, setCount] = useState(PAGE);
  const hidden = steps.length - count;
  const most = useMemo(
    () => Math.max(...steps.map(({ from, to }) => reachOf(pillarMoves(from, to)))),
    [steps],
  );
  return (
    <section aria-labelledby="moves">
      <h2 id="moves">{t("movesTitle")}</h2>
      <p class="soft">{steps.length === 0 ? t("movesQuiet") : t("movesByTotal")}</p>
      <ol class="moves">
        {steps.slice(0, count).map(({ from, to, explanation }) => (
          <li key={to.day}>
            <div>
              <strong>{formatDay(to.day)}</strong>
              <MoveBar moves={pillarMoves(from, to)} most={most} />
            </div>
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
      {steps.length > 0 && (
        <details>
          <summary>{t("figureTable")}</summary>
          <StepsTable steps={steps} />
        </details>
      )}
      {hidden > 0 && (
        <button type="button" class="link" onClick={() => setCount(count + 3 * PAGE)}>
          {plural("movesMore", hidden)}
        </button>
      )}
    </section>
  );
}
