import type { CautionId } from "../../domain/coach/about";
import type { Advice } from "../../domain/coach/advice";
import type { Habit, TipStatuses } from "../../domain/coach/tip-marks";
import type { Tip } from "../../domain/coach/tips";
import { LONGEST_DAYS, type Trial } from "../../domain/coach/trial";
import { daysBetween } from "../../domain/days/calendar";
import type { Day } from "../../domain/days/day";
import type { Snapshot } from "../../domain/history/snapshot";
import { PILLARS, type Pillar } from "../../domain/scores/pillars";
import type { Standing } from "../../domain/stand/standing";
import { t } from "../../i18n/t";
import { Notice } from "../controls/notice";
import { pillarName } from "../scores/pillar-name";
import { StandPicture } from "../stand/stand-picture";
import { CoachAnswers, CoachQuestion, type QuestionsProps } from "./coach-questions";
import { cautionKey, reasonWords } from "./coach-words";
import { HabitPicture } from "./habit-picture";
import { TipCard, type TipCardProps } from "./tip-card";
import { TipList } from "./tip-list";
import "./coach.css";

export type CoachProps = Omit<Advice, "hasSeat"> &
  QuestionsProps & {
    /** All tips of a pillar that are offered to the member, in their order. */
    tipsOf: (pillar: Pillar) => readonly Tip[];
    marks: TipStatuses;
    /** Where the member stands, as the coach goes by it. */
    standing: Standing | undefined;
    /** Oldest first. */
    snapshots: readonly Snapshot[];
    today: Day;
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

/** What to work on and why, one tip for today, what the member is doing, and all tips by pillar. */
export function Coach(props: CoachProps) {
  const { reason, habit, tip, isWaiting, marks, cautions, standing, today } = props;
  const name = pillarName(reason.pillar);
  return (
    <div class="view-sections">
      <CoachQuestion {...props} />
      <section aria-labelledby="coach-work">
        <h2 id="coach-work">{t("coachWorkOn", name)}</h2>
        <p>{reasonWords(reason)}</p>
        {standing && (
          <StandPicture
            standing={standing}
            today={today}
            chosen={{ pillar: reason.pillar, words: t("coachChosen") }}
          />
        )}
        {cautions.map((caution) => (
          <Notice key={caution}>{t(cautionKey(caution))}</Notice>
        ))}
        <div class="coach-cards">
          {habit && habit.tip !== tip && (
            <section class="coach-card" aria-labelledby="coach-habit" data-line={habit.moves}>
              <h3 id="coach-habit">{t("coachHabit")}</h3>
              <HabitDay habit={habit} today={today} />
              <Card {...props} tip={habit.tip} />
              {isWaiting && <p class="soft">{t("coachWaiting")}</p>}
            </section>
          )}
          {!isWaiting && (
            <section class="coach-card" aria-labelledby="coach-today" data-line={reason.pillar}>
              <h3 id="coach-today">{t("coachToday")}</h3>
              {habit && habit.tip === tip && <HabitDay habit={habit} today={today} />}
              {tip ? <Card {...props} tip={tip} /> : <p>{t("coachNoTip")}</p>}
              {tip && marks[tip.id] && <p class="soft">{t("coachTomorrow")}</p>}
            </section>
          )}
        </div>
      </section>
      <section aria-labelledby="coach-all">
        <h2 id="coach-all">{t("coachAll")}</h2>
        {PILLARS.map((pillar) => (
          <TipList
            key={pillar}
            pillar={pillar}
            tips={props.tipsOf(pillar)}
            marks={marks}
            card={(one) => <Card {...props} tip={one} isOpened />}
          />
        ))}
        <CoachAnswers {...props} />
      </section>
    </div>
  );
}

/** A tip with what the member said of it; one that was begun with its pillar before and since. */
function Card(props: CoachProps & { tip: Tip; isOpened?: boolean }) {
  const { tip, marks, habit, isOpened = false, snapshots, today } = props;
  const mark = marks[tip.id];
  const trial = props.trialOf(tip);
  return (
    <TipCard
      key={tip.id}
      tip={tip}
      mark={mark}
      habit={habit}
      check={props.checkOf(tip)}
      profileAddress={props.profileAddress}
      trial={trial}
      picture={
        mark?.begun && (
          <HabitPicture
            snapshots={snapshots}
            pillar={mark.moves ?? tip.pillar}
            since={mark.begun}
            today={today}
            trial={trial}
          />
        )
      }
      isOpened={isOpened}
      onMark={props.onMark}
    />
  );
}

/** How far a habit is. */
function HabitDay({ habit: { since }, today }: { habit: Habit; today: Day }) {
  const day = daysBetween(since, today) + 1;
  return (
    <p class="soft small">
      {day > LONGEST_DAYS ? t("trialOver") : t("trialDayOf", String(day), String(LONGEST_DAYS))}
    </p>
  );
}
