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
export function alertWords(standing: PanelData["standing"]): string | undefined {
  if (standing.kind === "unreadable") return t("historyUnreadable", failureWords(standing.why));
  if (standing.kind !== "problem" || isWaiting(standing.result)) return undefined;
  return stateWords(standing.result, standing);
}

type StatusProps = Pick<PanelData, "standing"> & {
  /** Leads to the question, where there is no room to ask it; otherwise it is asked here. */
  onAsk?: () => void;
  onAnswer: ProposalProps["onAnswer"];
};

/** How today stands, in words; nothing where it is kept. */
export function PanelStatus({ standing, onAsk, onAnswer }: StatusProps) {
  switch (standing.kind) {
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
          key={standing.at}
          proposal={standing.proposal}
          at={standing.at}
          onAnswer={onAnswer}
        />
      );
    case "problem":
      return <ProblemNotice problem={standing} />;
    case "unreadable":
      return <HistoryFailure why={standing.why} />;
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
