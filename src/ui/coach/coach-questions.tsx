import { type CoachState, PERSONAS, type Persona } from "../../domain/coach/state";
import { t } from "../../i18n/t";
import { useWork, WorkButton, WorkNote } from "../controls/use-work";
import { personaWords } from "./coach-words";

export type QuestionsProps = {
  told: Pick<CoachState, "persona" | "target">;
  /** The answers; undefined has the question asked again. */
  onPersona: (persona: Persona | "skipped" | undefined) => Promise<unknown>;
  onTarget: (target: CoachState["target"]) => Promise<unknown>;
};

/** The next of two questions, each asked once; any answer, and none, is fine. */
export function CoachQuestion({ told, onPersona, onTarget }: QuestionsProps) {
  if (told.persona === undefined) {
    const answers = PERSONAS.map((persona) => ({
      words: personaWords(persona),
      onChoose: () => onPersona(persona),
    }));
    return (
      <Question
        id="coach-persona"
        title={t("personaTitle")}
        text={t("personaText")}
        answers={[...answers, { words: t("personaSkip"), onChoose: () => onPersona("skipped") }]}
      />
    );
  }
  if (told.target === undefined) {
    return (
      <Question
        id="coach-target"
        title={t("targetTitle")}
        text={t("targetText")}
        answers={[
          { words: t("yes"), onChoose: () => onTarget("yes") },
          { words: t("no"), onChoose: () => onTarget("no") },
          { words: t("personaSkip"), onChoose: () => onTarget("skipped") },
        ]}
      />
    );
  }
  return null;
}

type QuestionProps = {
  id: string;
  title: string;
  text: string;
  answers: readonly { words: string; onChoose: () => Promise<unknown> }[];
};

function Question({ id, title, text, answers }: QuestionProps) {
  const work = useWork();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p class="soft">{text}</p>
      <div class="buttons">
        {answers.map(({ words, onChoose }) => (
          <button key={words} type="button" class="button" onClick={() => work.run(onChoose)}>
            {words}
          </button>
        ))}
      </div>
      <WorkNote work={work} />
    </section>
  );
}

/** What was answered, with the way back; nothing while there is a question. */
export function CoachAnswers({ told: { persona, target }, onPersona, onTarget }: QuestionsProps) {
  if (persona === undefined || target === undefined) return null;
  const answers = { yes: t("yes"), no: t("no"), skipped: t("targetUnsaid") };
  return (
    <div class="soft">
      <p>
        {t("personaNow", persona === "skipped" ? t("personaAnyone") : personaWords(persona))}{" "}
        <WorkButton class="link" onWork={() => onPersona(undefined)}>
          {t("personaChange")}
        </WorkButton>
      </p>
      <p>
        {t("targetNow", answers[target])}{" "}
        <WorkButton class="link" onWork={() => onTarget(undefined)}>
          {t("personaChange")}
        </WorkButton>
      </p>
    </div>
  );
}
