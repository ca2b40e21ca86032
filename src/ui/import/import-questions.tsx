import type { Answers, Question } from "../../domain/import/question";
import { formatDay } from "../../i18n/format";
import { t } from "../../i18n/t";
import { Choice } from "../controls/choice";
import { ColumnChoice } from "./column-choice";
import { PillarOrder } from "./pillar-order";

type QuestionProps = {
  question: Question & { file: string };
  /** What was answered before. */
  answers: Answers;
  onAnswer: (answers: Answers) => void;
};

/** Something that a file cannot prove, so that the member is asked. */
export function ImportQuestion({ question, answers, onAnswer }: QuestionProps) {
  const name = `import-${question.kind}-${question.file}`;
  switch (question.kind) {
    case "dateOrder":
      return (
        <div>
          <p>{t("importDateOrder", question.column, question.examples[0] ?? "")}</p>
          <Choice
            legend={t("importDateOrder", question.column, question.examples[0] ?? "")}
            name={name}
            values={["dayFirst", "monthFirst"] as const}
            chosen={answers.dateOrder}
            words={(order) => (order === "dayFirst" ? t("importDayFirst") : t("importMonthFirst"))}
            onChoose={(dateOrder) => dateOrder && onAnswer({ dateOrder })}
          />
        </div>
      );
    case "decimalSign":
      return (
        <div>
          <p>{t("importDecimalSign", question.column, question.examples[0] ?? "")}</p>
          <Choice
            legend={t("importDecimalSign", question.column, question.examples[0] ?? "")}
            name={name}
            values={[".", ","] as const}
            chosen={answers.decimalSign}
            words={(sign) => (sign === "." ? t("importPoint") : t("importComma"))}
            onChoose={(decimalSign) => decimalSign && onAnswer({ decimalSign })}
          />
        </div>
      );
    case "utcDay":
      return (
        <div>
          <p>{t("importUtcDay", question.found)}</p>
          <Choice
            legend={t("importUtcDay", question.found)}
            name={name}
            values={["written", "here"] as const}
            chosen={answers.utcDay}
            words={(which) => formatDay(which === "here" ? question.here : question.written)}
            onChoose={(utcDay) => utcDay && onAnswer({ utcDay })}
          />
        </div>
      );
    case "columns":
      return <ColumnChoice question={question} onChoose={(columns) => onAnswer({ columns })} />;
    case "pillarOrder":
      return (
        <PillarOrder
          example={question.examples.join(", ")}
          onChoose={(pillarOrder) => onAnswer({ pillarOrder })}
        />
      );
  }
}
