import { StatusNotice } from "../../../ui/today/status-notice";
import { addressOf } from "../../addresses";
import { snapshots } from "../../own-page/history";
import { openSsiPage } from "../../own-page/page/open-tab";
import { snooze } from "../../own-page/settings";
import { answerProposal, isOverdue, todayStatusNow } from "../../own-page/today";

/** What the popup would say about today, for whoever looks at the history. */
export function Standing() {
  const todayStatus = todayStatusNow({ openedOn: "other-page", startedAt: undefined });
  const isEmpty = snapshots.value?.length === 0;
  // Where nothing was kept yet, the view itself says how to begin.
  if (!todayStatus || (isEmpty && todayStatus.kind === "not-yet")) return null;
  return (
    <StatusNotice
      todayStatus={todayStatus}
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
