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
        <Asked
          name={name}
          question={t("importDateOrder", question.column, question.examples[0] ?? "")}
          values={["dayFirst", "monthFirst"] as const}
          chosen={answers.dateOrder}
          words={(order) => (order === "dayFirst" ? t("importDayFirst") : t("importMonthFirst"))}
          onChoose={(dateOrder) => onAnswer({ dateOrder })}
        />
      );
    case "decimalSign":
      return (
        <Asked
          name={name}
          question={t("importDecimalSign", question.column, question.examples[0] ?? "")}
          values={[".", ","] as const}
          chosen={answers.decimalSign}
          words={(sign) => (sign === "." ? t("importPoint") : t("importComma"))}
          onChoose={(decimalSign) => onAnswer({ decimalSign })}
        />
      );
    case "utcDay":
      return (
        <Asked
          name={name}
          question={t("importUtcDay", question.found)}
          values={["written", "here"] as const}
          chosen={answers.utcDay}
          words={(which) => formatDay(question[which])}
          onChoose={(utcDay) => onAnswer({ utcDay })}
        />
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

type AskedProps<Value> = {
  name: string;
  question: string;
  values: readonly Value[];
  chosen: Value | undefined;
  words: (value: Value) => string;
  onChoose: (value: Value) => void;
};

/** A question with its answers below it. */
function Asked<Value extends string>({ question, ...choice }: AskedProps<Value>) {
  return (
    <div>
      <p>{question}</p>
      <Choice legend={question} {...choice} />
    </div>
  );
}
