import { useLater } from "../use-later";
import type { QuestionProps } from "./account-question";

const loadQuestion = async () => (await import("./account-question")).AccountQuestion;

/** The question whose a reading is; its script is loaded only where it is asked. */
export function AskedAccount({
  asked,
  ...props
}: Omit<QuestionProps, "asked"> & { asked: QuestionProps["asked"] | undefined }) {
  const Question = useLater(asked !== undefined, loadQuestion);
  return asked && Question ? <Question key={asked.history} asked={asked} {...props} /> : null;
}
