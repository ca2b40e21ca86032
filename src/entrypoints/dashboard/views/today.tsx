import { AskedAccount } from "../../../ui/accounts/asked-account";
import { StatusNotice } from "../../../ui/today/status-notice";
import { addressOf } from "../../addresses";
import { accounts, answerAside, askedNow, shownAccount } from "../../own-page/accounts";
import { snapshots } from "../../own-page/history";
import { openSsiPage } from "../../own-page/page/open-tab";
import { snooze } from "../../own-page/settings";
import { answerProposal, isOverdue, todayStatusNow } from "../../own-page/today";

/** What waits for the member's answer, and what the popup would say about today. */
export function Standing() {
  const asked = askedNow.value;
  if (!asked) return <TodayNotice />;
  const isOfShown = asked.history === shownAccount.value;
  return (
    <AskedAccount
      asked={asked}
      before={isOfShown ? snapshots.value?.at(-1) : undefined}
      accounts={accounts.value}
      onAnswer={answerAside}
    />
  );
}

function TodayNotice() {
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
