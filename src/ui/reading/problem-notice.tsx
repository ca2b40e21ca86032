import type { ComponentChildren } from "preact";
import { isWaiting } from "../../domain/reading/waiting";
import type { TodayStatus } from "../../domain/today/today-status";
import { Notice } from "../controls/notice";
import { stateWords } from "./state-words";

type ProblemNoticeProps = {
  problem: Extract<TodayStatus, { kind: "problem" }>;
  /** What can be done about it. */
  children?: ComponentChildren;
};

/** Why there is nothing of today, in words: an alert, unless it is what the member waits for or chose. */
export function ProblemNotice({ problem, children }: ProblemNoticeProps) {
  return (
    <Notice kind={isWaiting(problem.result) || problem.result === "left-out" ? "news" : "alert"}>
      <p>{stateWords(problem.result, problem)}</p>
      {children}
    </Notice>
  );
}
