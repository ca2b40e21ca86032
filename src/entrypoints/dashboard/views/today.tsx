import { StandingNotice } from "../../../ui/today/status-notice";
import { addressOf } from "../../addresses";
import { snapshots } from "../../own-page/history";
import { openSsiPage } from "../../own-page/page/open-tab";
import { snooze } from "../../own-page/settings";
import { answerProposal, isOverdue, standingNow } from "../../own-page/today";

/** What the popup would say about today, for whoever looks at the history. */
export function Standing() {
  const standing = standingNow({ openedOn: "other-page", startedAt: undefined });
  const isEmpty = snapshots.value?.length === 0;
  // Where nothing was kept yet, the view itself says how to begin.
  if (!standing || (isEmpty && standing.kind === "not-yet")) return null;
  return (
    <StandingNotice
      standing={standing}
      isEmpty={isEmpty}
      onGo={async (view) => {
        location.hash = addressOf(view);
      }}
      {...(!isEmpty && { onOpenSsiPage: openSsiPage })}
      onAnswer={answerProposal}
      onSnooze={isOverdue() ? snooze : undefined}
    />
  );
}
