import type { CautionId } from "../../domain/coach/about";
import type { Advice } from "../../domain/coach/advice";
import type { TipStatuses } from "../../domain/coach/tip-marks";
import type { Tip } from "../../domain/coach/tips";
import type { Trial } from "../../domain/coach/trial";
import { PILLARS, type Pillar } from "../../domain/scores/pillars";
import { t } from "../../i18n/t";
import { Notice } from "../controls/notice";
import { pillarName } from "../scores/pillar-name";
import { CoachAnswers, CoachQuestion, type QuestionsProps } from "./coach-questions";
import { cautionKey, reasonWords } from "./coach-words";
import { TipCard, type TipCardProps } from "./tip-card";
import "./coach.css";

export type CoachProps = Omit<Advice, "hasSeat"> &
  QuestionsProps & {
    /** All tips of a pillar that are offered to the member, in their order. */
    tipsOf: (pillar: Pillar) => readonly Tip[];
    marks: TipStatuses;
    /** What to keep in mind of the newest numbers. */
    cautions: readonly CautionId[];
    /** What the own profile says about a tip. */
    checkOf: (tip: Tip) => string | undefined;
    /** Where the member can see and tell more of it. */
    profileAddress: string;
    /** How a tip's pillar did since it was begun. */
    trialOf: (tip: Tip) => Trial | undefined;
    onMark: TipCardProps["onMark"];
  };

/** What to work on and why, one tip for today, and all others by pillar. */
export function Coach(props: CoachProps) {
  const { reason, habit, tip, isWaiting, marks, cautions } = props;
  const card = (one: Tip) => (
    <TipCard
      key={one.id}
      tip={one}
      mark={marks[one.id]}
      habit={habit}
      check={props.checkOf(one)}
      profileAddress={props.profileAddress}
      trial={props.trialOf(one)}
      onMark={props.onMark}
    />
  );
  return (
    <div class="view-sections">
      <CoachQuestion {...props} />
      {habit && habit.tip !== tip && (
        <section aria-labelledby="coach-habit">
          <h2 id="coach-habit">{t("coachHabit")}</h2>
          {card(habit.tip)}
        </section>
      )}
      <section aria-labelledby="coach-work">
        <h2 id="coach-work">{t("coachWork")}</h2>
        <p>{reasonWords(reason)}</p>
        {cautions.map((caution) => (
          <Notice key={caution}>{t(cautionKey(caution))}</Notice>
        ))}
        <h3>{t("coachToday")}</h3>
        {tip ? card(tip) : <p>{isWaiting ? t("coachWaiting") : t("coachNoTip")}</p>}
        {tip && marks[tip.id] && <p class="soft">{t("coachTomorrow")}</p>}
      </section>
      <section aria-labelledby="coach-all">
        <h2 id="coach-all">{t("coachAll")}</h2>
        {PILLARS.map((pillar) => (
          <details key={pillar}>
            <summary>{pillarName(pillar)}</summary>
            <h3 class="visually-hidden">{pillarName(pillar)}</h3>
            {props.tipsOf(pillar).map(card)}
          </details>
        ))}
        <CoachAnswers {...props} />
      </section>
    </div>
  );
}
