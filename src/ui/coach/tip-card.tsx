import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { TipState } from "../../domain/coach/state";
import type { Habit, TipStatus } from "../../domain/coach/tip-marks";
import type { Tip, TipId } from "../../domain/coach/tips";
import type { Trial } from "../../domain/coach/trial";
import { PILLARS, type Pillar } from "../../domain/scores/pillars";
import { formatDay } from "../../i18n/format";
import { t } from "../../i18n/t";
import { useWork, WorkNote } from "../controls/use-work";
import { pillarName } from "../scores/pillar-name";
import { needsWords, takesKey, tipStateWords, tipWords } from "../tips/tip-words";
import { articleWords, trialWords } from "./coach-words";

export type TipCardProps = {
  tip: Tip;
  mark: TipStatus | undefined;
  /** What the member is doing; beginning another habit ends it. */
  habit: Habit | undefined;
  /** What the own profile says about it, and where the member can tell more. */
  check?: string | undefined;
  profileAddress: string;
  /** How the pillar did that the tip should move, in words and drawn; only where it was begun. */
  trial?: Trial | undefined;
  picture?: ComponentChildren;
  /** Its line stands above it already. */
  isOpened?: boolean;
  /** Marks the tip; a habit with the pillar it should move. */
  onMark: (id: TipId, state: TipState, moves?: Pillar) => Promise<unknown>;
};

/** One tip: what to do, how and why, how long it takes, how one sees that it worked. */
export function TipCard(props: TipCardProps) {
  const { tip, mark, check, profileAddress, trial, picture, isOpened = false, onMark } = props;
  const { line, how, sign } = tipWords(tip.id);
  const card = useRef<HTMLElement>(null);
  const work = useWork();
  // The button that was pressed gives way to what was said: the keyboard stays on the card.
  const markHere: SaidProps["onSay"] = (...said) => {
    card.current?.focus();
    work.run(() => onMark(...said));
  };
  return (
    <article class="tip" tabIndex={-1} ref={card} aria-label={line}>
      {!isOpened && <h4>{line}</h4>}
      <p>{how}</p>
      <p>{t("coachSign", sign)}</p>
      {check && (
        <p>
          {check} <a href={profileAddress}>{t("checkProfile")}</a>
        </p>
      )}
      <p class="soft small">
        {[
          t("coachTakes", t(takesKey(tip.takes))),
          ...(isOpened ? [] : [needsWords(tip) ?? []].flat()),
          t("coachFrom", articleWords(tip.articles)),
        ].join(" · ")}
      </p>
      {picture}
      {trial && mark && <p>{trialWords(trial, mark.moves ?? tip.pillar)}</p>}
      <Said {...props} onSay={markHere} label={line} />
      <WorkNote work={work} />
    </article>
  );
}

type SaidProps = TipCardProps & {
  label: string;
  onSay: (id: TipId, state: TipState, moves?: Pillar) => void;
};

/** What the member said of it, and what they may say now. */
function Said(props: SaidProps) {
  const { tip, mark, label, onSay } = props;
  const [isBeginning, setBeginning] = useState(false);
  if (isBeginning) return <Beginning {...props} onEnd={() => setBeginning(false)} />;
  const say = (state: TipState, words = tipStateWords(state)) => (
    <button
      type="button"
      class="button"
      onClick={() => (state === "doing" ? setBeginning(true) : onSay(tip.id, state))}
    >
      {words}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, these are buttons
    <div class="buttons" role="group" aria-label={label}>
      {mark && <p>{markWords(mark)}</p>}
      {!mark && say("doing")}
      {mark?.state !== "done" && say("done")}
      {!mark && say("aside")}
      {mark && say("again", mark.state === "doing" ? t("tipStop") : undefined)}
    </div>
  );
}

function markWords({ state, since, moves }: TipStatus): string {
  const words = t("tipSince", tipStateWords(state), formatDay(since));
  return moves ? `${words}. ${t("tipMoves", pillarName(moves))}` : words;
}

/** One habit at a time, and the member says what it should move before it begins. */
function Beginning({ tip, habit, onSay, onEnd }: SaidProps & { onEnd: () => void }) {
  const pillars = [tip.pillar, ...PILLARS.filter((pillar) => pillar !== tip.pillar)];
  return (
    <fieldset class="tip-begin">
      <legend>{t("tipMovesQuestion")}</legend>
      {habit && <p>{t("tipEndsOther", tipWords(habit.tip.id).line)}</p>}
      <div class="buttons">
        {pillars.map((pillar) => (
          <button
            key={pillar}
            type="button"
            class="button"
            onClick={() => {
              onSay(tip.id, "doing", pillar);
              onEnd();
            }}
          >
            {pillarName(pillar)}
          </button>
        ))}
        <button type="button" class="link" onClick={onEnd}>
          {t("cancel")}
        </button>
      </div>
    </fieldset>
  );
}
