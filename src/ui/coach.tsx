import type { CautionId } from "../domain/coach/about";
import type { Reason } from "../domain/coach/choose-pillar";
import { orderedTips } from "../domain/coach/choose-tip";
import { type CoachState, PERSONAS, type Persona, type TipState } from "../domain/coach/state";
import type { Tip, TipId } from "../domain/coach/tips";
import type { Trial } from "../domain/coach/trial";
import { PILLARS } from "../domain/pillars";
import { t } from "../i18n/t";
import { cautionKey, personaWords, reasonWords } from "./coach-words";
import { Notice } from "./notice";
import { pillarName } from "./pillar-name";
import { TipCard } from "./tip-card";
import "./coach.css";

export type CoachProps = {
  reason: Reason;
  /** The tip of the day; none where all of the pillar's are done or put aside. */
  tip: Tip | undefined;
  state: CoachState;
  hasSeat: boolean;
  /** What to keep in mind of the newest numbers. */
  caution?: CautionId | undefined;
  /** How a tip's pillar did since it was begun. */
  trialOf: (tip: Tip) => Trial | undefined;
  onMark: (id: TipId, state: TipState | undefined) => void;
  /** The answer; undefined has the question asked again. */
  onPersona: (persona: Persona | "skipped" | undefined) => void;
};

/** What to work on and why, one tip for today, and all others by pillar. */
export function Coach(props: CoachProps) {
  const { reason, tip, state, hasSeat, caution, onPersona } = props;
  const card = (one: Tip) => (
    <TipCard
      key={one.id}
      tip={one}
      mark={state.tips[one.id]}
      trial={props.trialOf(one)}
      onMark={props.onMark}
    />
  );
  return (
    <div class="view-sections">
      {state.persona === undefined && <PersonaQuestion onPersona={onPersona} />}
      <section aria-labelledby="coach-work">
        <h2 id="coach-work">{t("coachWork")}</h2>
        <p>{reasonWords(reason)}</p>
        {caution && <Notice>{t(cautionKey(caution))}</Notice>}
        <h3>{t("coachToday")}</h3>
        {tip ? card(tip) : <p>{t("coachNoTip")}</p>}
      </section>
      <section aria-labelledby="coach-all">
        <h2 id="coach-all">{t("coachAll")}</h2>
        {PILLARS.map((pillar) => (
          <details key={pillar}>
            <summary>{pillarName(pillar)}</summary>
            <h3 class="visually-hidden">{pillarName(pillar)}</h3>
            {orderedTips(pillar, state, hasSeat).map(card)}
          </details>
        ))}
        {state.persona !== undefined && (
          <p class="soft">
            {t(
              "personaNow",
              state.persona === "skipped" ? t("personaAnyone") : personaWords(state.persona),
            )}{" "}
            <button type="button" class="link" onClick={() => onPersona(undefined)}>
              {t("personaChange")}
            </button>
          </p>
        )}
      </section>
    </div>
  );
}

/** Asked once; any answer, and none, is fine. */
function PersonaQuestion({ onPersona }: Pick<CoachProps, "onPersona">) {
  return (
    <section aria-labelledby="coach-persona">
      <h2 id="coach-persona">{t("personaTitle")}</h2>
      <p class="soft">{t("personaText")}</p>
      <div class="buttons">
        {PERSONAS.map((persona) => (
          <button key={persona} type="button" class="button" onClick={() => onPersona(persona)}>
            {personaWords(persona)}
          </button>
        ))}
        <button type="button" class="button" onClick={() => onPersona("skipped")}>
          {t("personaSkip")}
        </button>
      </div>
    </section>
  );
}
