import type { Plan } from "../../domain/import/plan";
import type { Answers } from "../../domain/import/question";
import type { Imported } from "../../domain/import/read-files";
import { type Choices, recordsOf } from "../../domain/import/records";
import { plural, t } from "../../i18n/t";
import { Choice } from "../controls/choice";
import { Notice } from "../controls/notice";
import { WorkButton } from "../controls/use-work";
import { Conflicts } from "./conflicts";
import { Counts } from "./counts";
import { ImportQuestion } from "./import-questions";
import { OtherWays } from "./other-ways";
import { fileProblemWords } from "./problem-words";
import { RefusedRows } from "./refused-rows";
import { ResultChart, type ResultDay } from "./result-chart";

export type ImportPreviewProps = {
  imported: Imported;
  plan: Plan;
  choices: Choices;
  /** What was answered about each file, by its name. */
  answers: ReadonlyMap<string, Answers>;
  /** What is stored and what would come, oldest first. */
  result: readonly ResultDay[];
  onChoose: (choices: Choices) => void;
  onAnswer: (file: string, answers: Answers) => void;
  onWrite: () => Promise<unknown>;
  /** Shows the files' history in the dashboard, without storing it. */
  onJustLook: () => void;
  onStartAnew: () => void;
};

/** What an import would do, before it does anything. */
export function ImportPreview(props: ImportPreviewProps) {
  const { imported, plan, choices, onChoose } = props;
  const { snapshots, marks } = recordsOf(plan, choices, "preview");
  return (
    <div class="view-sections">
      {imported.files.map((file) =>
        "refused" in file && file.refused !== "backup" ? (
          <Notice kind="alert" key={file.name}>
            {file.name}. {fileProblemWords(file.refused)}
          </Notice>
        ) : null,
      )}
      {imported.questions.length > 0 && (
        <section class="import-questions" aria-labelledby="import-questions">
          <h2 id="import-questions">{t("importQuestions")}</h2>
          {imported.questions.map((question) => (
            <ImportQuestion
              key={`${question.file} ${question.kind}`}
              question={question}
              answers={props.answers.get(question.file) ?? {}}
              onAnswer={(answers) => props.onAnswer(question.file, answers)}
            />
          ))}
        </section>
      )}
      <Found imported={imported} plan={plan} />
      {imported.days.length > 0 && <ResultChart days={props.result} />}
      {plan.deleted.length > 0 && (
        <section>
          <p>{t("importDeletedText")}</p>
          <Choice
            legend={t("importDeleted")}
            name="import-deleted"
            values={["leave", "take"] as const}
            chosen={choices.deleted ?? "leave"}
            words={(one) => (one === "take" ? t("importBringBack") : t("importLeave"))}
            onChoose={(deleted) => onChoose({ deleted })}
          />
        </section>
      )}
      {plan.different.length > 0 && (
        <Conflicts different={plan.different} choices={choices} onChoose={onChoose} />
      )}
      <div class="buttons">
        {snapshots.length + marks.length > 0 ? (
          <WorkButton class="button primary" onWork={props.onWrite}>
            {snapshots.length > 0 ? plural("importStore", snapshots.length) : t("importStoreNotes")}
          </WorkButton>
        ) : (
          <p>{t("importNothing")}</p>
        )}
        <OtherWays
          onJustLook={imported.days.length > 0 ? props.onJustLook : undefined}
          onStartAnew={props.onStartAnew}
        />
      </div>
      {imported.refused.length > 0 && <RefusedRows refused={imported.refused} />}
    </div>
  );
}

/** How many days there are of each kind, and how many rows say nothing. */
function Found({ imported, plan }: Pick<ImportPreviewProps, "imported" | "plan">) {
  const skipped = Object.values(imported.skipped).reduce((sum, count) => sum + count, 0);
  const counts: [words: string, count: number, isAlways?: true][] = [
    [t("importFresh"), plan.fresh.length, true],
    [t("importEqual"), plan.equal.length, true],
    [t("importDifferent"), plan.different.length],
    [t("importDeleted"), plan.deleted.length],
    [t("importNotes"), plan.notes.fresh.length],
    [t("importRefused"), imported.refused.length, true],
    [t("importFolded"), imported.folded],
    [t("importSkipped"), skipped],
  ];
  const told = counts.filter(([, count, isAlways]) => isAlways || count > 0);
  return (
    <section aria-labelledby="import-found">
      <h2 id="import-found">{t("importFound")}</h2>
      <Counts counts={told.map(([words, count]) => [words, count])} />
    </section>
  );
}
