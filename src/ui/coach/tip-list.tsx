import type { ComponentChildren } from "preact";
import type { TipStatuses } from "../../domain/coach/tip-marks";
import type { Tip } from "../../domain/coach/tips";
import type { Pillar } from "../../domain/scores/pillars";
import { t } from "../../i18n/t";
import { pillarName } from "../scores/pillar-name";
import { PaidIcon, TipStateIcon } from "../tips/tip-icons";
import { needsWords, tipStateWords, tipWords } from "../tips/tip-words";
import "./tip-list.css";

type TipListProps = {
  pillar: Pillar;
  tips: readonly Tip[];
  marks: TipStatuses;
  /** What a tip's line opens. */
  card: (tip: Tip) => ComponentChildren;
};

/** The tips of a pillar, a line each: how it stands, what it says, whether it must be paid for. */
export function TipList({ pillar, tips, marks, card }: TipListProps) {
  const count = (wanted: "done" | "doing" | undefined) =>
    String(tips.filter(({ id }) => marks[id]?.state === wanted).length);
  return (
    <section class="tip-list" aria-labelledby={`tips-${pillar}`} data-line={pillar}>
      <h3 id={`tips-${pillar}`}>{pillarName(pillar)}</h3>
      <p class="soft small">{t("tipCounts", count("done"), count("doing"), count(undefined))}</p>
      <ul>
        {tips.map((tip) => (
          <li key={tip.id}>
            <details>
              <summary>
                <TipLine tip={tip} state={marks[tip.id]?.state ?? "open"} />
              </summary>
              {card(tip)}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function TipLine({ tip, state }: { tip: Tip; state: "open" | "doing" | "done" | "aside" }) {
  const needs = needsWords(tip);
  return (
    <span class="tip-line" data-state={state}>
      <TipStateIcon state={state} />
      <span class="tip-words">{tipWords(tip.id).line}</span>
      {needs && (
        <small class="tip-paid">
          <PaidIcon /> {needs}
        </small>
      )}
      <small class="tip-state">{state === "open" ? t("tipOpen") : tipStateWords(state)}</small>
    </span>
  );
}
