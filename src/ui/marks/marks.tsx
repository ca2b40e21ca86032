import { useId, useState } from "preact/hooks";
import type { Day } from "../../domain/days/day";
import { dayRefusal, FIRST_DAY } from "../../domain/days/day-limits";
import { LINKEDIN_CHANGES } from "../../domain/marks/linkedin-changes";
import { LONGEST_NOTE, type Mark, oneLine } from "../../domain/marks/mark";
import { formatDay } from "../../i18n/format";
import { t } from "../../i18n/t";
import { useWork, WorkNote } from "../controls/use-work";
import { refusalWords } from "../history/refusal-words";
import { linkedinChangeWords } from "./mark-words";
import "../controls/field.css";
import "./marks.css";

export type MarksProps = {
  /** The member's own, oldest first. */
  marks: readonly Mark[];
  /** The day right now. */
  today: () => Day;
  /** Keep a note, in place of one that day had, or take it away; they fail when it is not stored. */
  onKeep: (mark: Mark) => Promise<unknown>;
  onDelete: (day: Day) => Promise<unknown>;
};

/** The member's notes on days, and what was reported in public of LinkedIn's side. */
export function Marks({ marks, today, onKeep, onDelete }: MarksProps) {
  const [day, setDay] = useState(today());
  const [note, setNote] = useState("");
  const [refusal, refuse] = useState("");
  const work = useWork();
  const dayId = useId();
  const noteId = useId();
  const kept = marks.find((mark) => mark.day === day)?.note;
  const isWhole = oneLine(note) !== "" && day !== "";
  const noteOf = (on: Day) => marks.find((mark) => mark.day === on)?.note ?? "";
  // What was typed for one day stays when the day is corrected.
  const correctDay = (chosen: Day) => {
    if (note === noteOf(day)) setNote(noteOf(chosen));
    setDay(chosen);
    refuse("");
  };
  const change = (mark: Mark) => {
    setDay(mark.day);
    setNote(mark.note);
    document.getElementById(noteId)?.focus();
  };
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{t("marksTitle")}</h2>
      <p class="soft">{t("marksText")}</p>
      <form
        class="mark-form"
        onSubmit={(event) => {
          event.preventDefault();
          const refused = dayRefusal(day, today());
          if (!isWhole) return refuse(t("markMissing"));
          if (refused) return refuse(refusalWords(refused));
          refuse("");
          work.run(() => onKeep({ day, note: oneLine(note) }).then(() => setNote("")), {
            done: () => t("markKept"),
          });
        }}
      >
        <label for={dayId}>{t("typedDay")}</label>
        <input
          class="field-input"
          id={dayId}
          type="date"
          name="mark-day"
          value={day}
          min={FIRST_DAY}
          max={today()}
          aria-invalid={refusal !== ""}
          aria-describedby={`${dayId}-refusal`}
          onInput={(event) => correctDay(event.currentTarget.value)}
        />
        <label for={noteId}>{t("markNote")}</label>
        <input
          class="field-input"
          id={noteId}
          name="mark-note"
          value={note}
          maxLength={LONGEST_NOTE}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {kept === undefined ? t("markAdd") : t("markChange")}
        </button>
      </form>
      <p class="refusal" id={`${dayId}-refusal`} role="status">
        {refusal}
      </p>
      <WorkNote work={work} />
      <ul class="mark-list">
        {marks.toReversed().map((mark) => (
          <li key={mark.day}>
            <strong>{formatDay(mark.day)}</strong>
            <span>{mark.note}</span>
            <button
              type="button"
              class="link"
              aria-label={t("markChangeLabel", formatDay(mark.day))}
              onClick={() => change(mark)}
            >
              {t("markChange")}
            </button>
            <button
              type="button"
              class="link"
              aria-label={t("deleteMarkLabel", formatDay(mark.day))}
              onClick={() =>
                work.runNewest(() => onDelete(mark.day), { done: () => t("markDeleted") })
              }
            >
              {t("deleteDay")}
            </button>
          </li>
        ))}
      </ul>
      <h3>{t("reportedTitle")}</h3>
      <p class="soft">{t("reportedText")}</p>
      <ul class="mark-list">
        {LINKEDIN_CHANGES.toReversed().map((change) => (
          <li key={change.id}>
            <strong>{formatDay(change.day)}</strong>
            <span>{linkedinChangeWords(change.id)}</span>
            <a href={change.source} target="_blank" rel="noreferrer">
              {new URL(change.source).hostname}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
