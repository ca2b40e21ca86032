import type { PanelData } from "../../domain/panel/panel-data";
import { isWaiting } from "../../domain/reading/waiting";
import { t } from "../../i18n/t";
import { failureWords } from "../controls/failure-words";
import { Notice } from "../controls/notice";
import { HistoryFailure } from "../history/history-notices";
import { ProblemNotice } from "../reading/problem-notice";
import { Proposal, type ProposalProps } from "../reading/proposal";
import { stateWords } from "../reading/state-words";

/** What is wrong today; nothing is while LinkedIn is waited for. */
export function alertWords(todayStatus: PanelData["todayStatus"]): string | undefined {
  if (todayStatus.kind === "unreadable")
    return t("historyUnreadable", failureWords(todayStatus.why));
  if (todayStatus.kind !== "problem" || isWaiting(todayStatus.result)) return undefined;
  return stateWords(todayStatus.result, todayStatus);
}

type StatusProps = Pick<PanelData, "todayStatus"> & {
  /** Leads to the question, where there is no room to ask it; otherwise it is asked here. */
  onAsk?: () => void;
  onAnswer: ProposalProps["onAnswer"];
};

/** How today stands, in words; nothing where it is kept. */
export function PanelStatus({ todayStatus, onAsk, onAnswer }: StatusProps) {
  switch (todayStatus.kind) {
    case "proposal":
      if (onAsk) {
        return (
          <button type="button" class="link" onClick={onAsk}>
            {t("proposalTitle")}
          </button>
        );
      }
      return (
        <Proposal
          key={todayStatus.at}
          proposal={todayStatus.proposal}
          at={todayStatus.at}
          onAnswer={onAnswer}
        />
      );
    case "problem":
      return <ProblemNotice problem={todayStatus} />;
    case "unreadable":
      return <HistoryFailure why={todayStatus.why} />;
    case "not-yet":
      // On the day's first visit the reading is a second behind the panel.
      return (
        <div class="panel-late">
          <Notice>{t("panelNotYet")}</Notice>
        </div>
      );
    default:
      return null;
  }
}
