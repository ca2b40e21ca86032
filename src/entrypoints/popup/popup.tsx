import { weekOf } from "../../domain/outcomes/iso-week";
import { t } from "../../i18n/t";
import { shortReasonWords } from "../../ui/coach/coach-words";
import { Notice } from "../../ui/controls/notice";
import { WorkButton } from "../../ui/controls/use-work";
import { PopupFrame, PopupView } from "../../ui/popup/popup-view";
import { useLater } from "../../ui/use-later";
import { adviceNow } from "../own-page/coach";
import { exportCsv } from "../own-page/export/history";
import { chooseRange, daysAhead, historyFailure, range, snapshots } from "../own-page/history";
import { keepOutcome, kinds, outcomes } from "../own-page/outcomes";
import { openDashboard, openSsiPage } from "../own-page/page/open-tab";
import { today } from "../own-page/page/own-clock";
import { regionalDecimal } from "../own-page/page/page-setup";
import { dismissRepaired, repaired } from "../own-page/repaired";
import { choosePillarChart, isSettingsLost, pillarChart, snooze } from "../own-page/settings";
import { answerProposal, isOverdue, todayStatusNow } from "../own-page/today";
import { quietly } from "../quietly";
import { checkProfile, profileCheck } from "./profile-tab";
import { describePage, openedOn, recordNow, startedAt } from "./tab";

/** Asked once, while the history is still being read, since the browser takes its time for it. */
const DECIMAL = regionalDecimal();

/** The popup with what is stored now. Until that is known, the frame of the HTML stays. */
export function Popup() {
  const accounts = useLater(true, loadAccounts);
  const todayStatus = todayStatusNow({
    openedOn: openedOn.value ?? "other-page",
    startedAt: startedAt.value,
  });
  if (isSettingsLost.value && !todayStatus) return <Lost />;
  if (!todayStatus) return <PopupFrame />;
  const advice = adviceNow();
  const tip = advice?.tip ?? advice?.habit?.tip;
  const isDoing = tip !== undefined && tip === advice?.habit?.tip;
  return (
    <PopupView
      todayStatus={todayStatus}
      isOnSsiPage={openedOn.value === "ssi-page"}
      snapshots={snapshots.value ?? []}
      failure={historyFailure.value}
      account={
        accounts && (
          <>
            <accounts.AccountChoice />
            <accounts.AccountAsked />
          </>
        )
      }
      repaired={repaired.value}
      onRepairedSeen={dismissRepaired}
      aheadCount={daysAhead.value.length}
      today={today.value}
      range={range.value}
      decimal={DECIMAL}
      onRange={chooseRange}
      chart={pillarChart.value}
      onChart={choosePillarChart}
      onOpenSsiPage={() => leave(openSsiPage())}
      onOpenDashboard={(view) => leave(openDashboard(view))}
      onRecordNow={recordNow}
      profileCheck={profileCheck.value}
      onCheckProfile={() => quietly(checkProfile())}
      tip={tip?.id}
      isDoing={isDoing}
      reason={
        tip && !isDoing && tip.pillar === advice?.reason.pillar
          ? shortReasonWords(advice.reason)
          : undefined
      }
      entry={entryNow()}
      onAnswer={answerProposal}
      onSnooze={isOverdue() ? snooze : undefined}
      makeReport={describePage}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onExport={exportCsv}
    />
  );
}

const loadAccounts = () => import("../own-page/account-parts");

/** Where nobody knows what the member agreed to. */
function Lost() {
  return (
    <main class="popup">
      <Notice kind="alert">{t("settingsUnreadable")}</Notice>
      <WorkButton class="button" onWork={() => leave(openDashboard("settings"))}>
        {t("popupDashboard")}
      </WorkButton>
    </main>
  );
}

/** The fields of this week, where the member counts something. */
function entryNow() {
  const counted = kinds.value.filter(({ isCounted }) => isCounted);
  if (counted.length === 0) return undefined;
  const week = weekOf(today.value);
  const counts = outcomes.value.find((one) => one.week === week)?.counts ?? {};
  return { week, kinds: counted, counts, onKeep: keepOutcome };
}

/** A popup that has opened a tab has done its work. */
async function leave(opened: Promise<void>): Promise<void> {
  await opened;
  window.close();
}
