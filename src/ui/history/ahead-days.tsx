import { useId, useState } from "preact/hooks";
import type { Day } from "../../domain/days/day";
import { dayRefusal, FIRST_DAY } from "../../domain/days/day-limits";
import { day as daySchema } from "../../domain/days/day-schema";
import type { Snapshot } from "../../domain/history/snapshot";
import { total } from "../../domain/scores/pillars";
import { formatDay, formatScore } from "../../i18n/format";
import { plural, t } from "../../i18n/t";
import { useWork, WorkNote } from "../controls/use-work";
import { refusalWords } from "./refusal-words";
import "../controls/field.css";
import "./typed-day-form.css";

export type AheadDaysProps = {
  /** Oldest first. */
  days: readonly Snapshot[];
  /** The day right now. */
  today: () => Day;
  /** Gives one of them its real day; "exists" where that has a snapshot already. */
  onMove: (from: Day, to: Day) => Promise<"moved" | "exists">;
  onDelete: (snapshot: Snapshot) => void;
};

/** Days that were kept while the clock was wrong: each can be moved to the day it was, or deleted. */
export function AheadDays({ days, ...rest }: AheadDaysProps) {
  return (
    <section aria-labelledby="ahead">
      <h2 id="ahead">{t("aheadTitle")}</h2>
      <p>
        {plural("daysAhead", days.length)} {t("aheadText")}
      </p>
      {days.map((snapshot) => (
        <AheadDay key={snapshot.day} {...{ snapshot, ...rest }} />
      ))}
    </section>
  );
}

type AheadDayProps = Omit<AheadDaysProps, "days"> & { snapshot: Snapshot };

function AheadDay({ snapshot, today, onMove, onDelete }: AheadDayProps) {
  const { day, pillars } = snapshot;
  const id = useId();
  const [chosen, choose] = useState("");
  const [refusal, refuse] = useState("");
  const work = useWork();
  const move = () => {
    const isDay = daySchema.safeParse(chosen).success;
    const refused = isDay ? dayRefusal(chosen, today()) : "not-a-day";
    refuse(refused ? refusalWords(refused) : "");
    if (refused) return;
    work.run(() => onMove(day, chosen), {
      done: (answer) => (answer === "exists" ? t("aheadExists") : ""),
    });
  };
  return (
    <form
      class="typed ahead"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        move();
      }}
    >
      <div class="field" data-refused={refusal !== ""}>
        <label for={id}>{t("aheadDay", formatDay(day))}</label>
        <span class="soft small">{t("proposalTotal", formatScore(total(pillars)))}</span>
        <input
          class="field-input"
          id={id}
          type="date"
          min={FIRST_DAY}
          max={today()}
          value={chosen}
          aria-invalid={refusal !== ""}
          aria-describedby={`${id}-refusal`}
          onInput={(event) => choose(event.currentTarget.value)}
        />
        <span class="refusal" id={`${id}-refusal`} role="status">
          {refusal}
        </span>
      </div>
      <div class="buttons">
        <button type="submit" class="button">
          {t("aheadMove")}
        </button>
        <button
          type="button"
          class="button"
          aria-label={t("deleteDayLabel", formatDay(day))}
          onClick={() => onDelete(snapshot)}
        >
          {t("deleteDay")}
        </button>
        <WorkNote work={work} />
      </div>
    </form>
  );
}
