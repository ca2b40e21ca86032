import { weekOf } from "../../domain/outcomes/iso-week";
import { shortReasonWords } from "../../ui/coach-words";
import {
  answerProposal,
  copyText,
  exportCsv,
  keepOutcome,
  openDashboard,
  openSsiPage,
  snooze,
} from "../actions";
import * as live from "../live";
import { regionalDecimal } from "../page-setup";
import { PopupView } from "./popup-view";
import { checkProfile, profileCheck } from "./profile-tab";
import { describePage, openedOn, recordNow, startedAt } from "./tab";

/** The popup with what is stored now. Until that is known it keeps its room and shows nothing. */
export function Popup() {
  const standing = live.standingNow({
    openedOn: openedOn.value ?? "other-page",
    startedAt: startedAt.value,
  });
  const snapshots = live.snapshots.value;
  const advice = live.adviceNow();
  const tip = advice?.tip ?? advice?.habit?.tip;
  const isDoing = tip !== undefined && tip === advice?.habit?.tip;
  if (live.isUnreadable.value) return <PopupView kind="unreadable" />;
  if (!standing || !snapshots) return <div class="popup" aria-busy="true" />;
  return (
    <PopupView
      kind="history"
      standing={standing}
      isOnSsiPage={openedOn.value === "ssi-page"}
      snapshots={snapshots}
      today={live.today.value}
      range={live.range.value}
      decimal={regionalDecimal()}
      onRange={live.chooseRange}
      onOpenSsiPage={() => leave(openSsiPage())}
      onOpenDashboard={(view) => leave(openDashboard(view))}
      onRecordNow={() => void recordNow()}
      profileCheck={profileCheck.value}
      onCheckProfile={() => void checkProfile()}
      tip={tip?.id}
      isDoing={isDoing}
      reason={
        tip && !isDoing && tip.pillar === advice?.reason.pillar
          ? shortReasonWords(advice.reason)
          : undefined
      }
      entry={entryNow()}
      onAnswer={answerProposal}
      onSnooze={live.isOverdue() ? () => void snooze() : undefined}
      makeReport={describePage}
      onCopy={copyText}
      onExport={(form) => void exportCsv(form)}
    />
  );
}

/** The fields of this week, where the member counts something. */
function entryNow() {
  const kinds = live.kinds.value.filter(({ isCounted }) => isCounted);
  if (kinds.length === 0) return undefined;
  const week = weekOf(live.today.value);
  const counts = live.outcomes.value.find((one) => one.week === week)?.counts ?? {};
  return { week, kinds, counts, onKeep: keepOutcome };
}

/** A popup that has opened a tab has done its work. */
function leave(opened: Promise<void>): void {
  void opened.then(() => window.close());
}
