import { type CoachState, TIP_STATES, type TipState } from "../domain/coach/state";
import type { Tip, TipId } from "../domain/coach/tips";
import type { Trial } from "../domain/coach/trial";
import { formatDay } from "../i18n/format";
import { t } from "../i18n/t";
import { articleWords, takesKey, tipStateWords, tipWords, trialWords } from "./coach-words";

type TipCardProps = {
  tip: Tip;
  mark: CoachState["tips"][TipId];
  /** How the pillar did since the tip was begun; only where it is being done. */
  trial?: Trial | undefined;
  /** Marks the tip; without a state it takes the mark off. */
  onMark: (id: TipId, state: TipState | undefined) => void;
};

/** One tip: what to do, how and why, how long it takes, how one sees that it worked. */
export function TipCard({ tip, mark, trial, onMark }: TipCardProps) {
  const { line, how, sign } = tipWords(tip.id);
  return (
    <article class="tip">
      <h4>{line}</h4>
      <p>{how}</p>
      <p>{t("coachSign", sign)}</p>
      <p class="soft small">
        {[
          t("coachTakes", t(takesKey(tip.takes))),
          ...(tip.needs === "navigator" ? [t("needsNavigator")] : []),
          ...(tip.needs === "premium" ? [t("needsPremium")] : []),
          t("coachFrom", articleWords(tip.articles)),
        ].join(" · ")}
      </p>
      {trial && <p>{trialWords(trial)}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, these are buttons */}
      <div class="buttons" role="group" aria-label={line}>
        {mark ? (
          <>
            <p>{t("tipSince", tipStateWords(mark.state), formatDay(mark.since))}</p>
            <button type="button" class="button" onClick={() => onMark(tip.id, undefined)}>
              {t("tipAgain")}
            </button>
            {mark.state === "doing" && (
              <button type="button" class="button" onClick={() => onMark(tip.id, "done")}>
                {t("tipDone")}
              </button>
            )}
          </>
        ) : (
          TIP_STATES.map((state) => (
            <button key={state} type="button" class="button" onClick={() => onMark(tip.id, state)}>
              {tipStateWords(state)}
            </button>
          ))
        )}
      </div>
    </article>
  );
}
