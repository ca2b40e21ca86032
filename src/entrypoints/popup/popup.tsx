import { hasConsent } from "../../domain/consent";
import { standing } from "../../domain/standing";
import { exportCsv, openDashboard, openSsiPage } from "../actions";
import * as live from "../live";
import { regionalDecimal } from "../page-setup";
import { PopupView } from "./popup-view";
import { openedOn, recordNow, startedAt } from "./tab";

/** The popup with what is stored now. Until that is known it keeps its room and shows nothing. */
export function Popup() {
  const settings = live.settings.value;
  const snapshots = live.snapshots.value;
  if (live.isUnreadable.value) return <PopupView kind="unreadable" />;
  if (!settings || !snapshots) return <div class="popup" aria-busy="true" />;
  const known = {
    isAgreed: hasConsent(settings),
    isPermissionLost: settings.automatic && live.isAllowed.value === false,
    today: live.today.value,
    newest: snapshots.at(-1),
    openedOn: openedOn.value ?? "other-page",
    attempt: live.attempt.value,
    startedAt: startedAt.value,
  };
  return (
    <PopupView
      kind="history"
      standing={standing(known)}
      isOnSsiPage={openedOn.value === "ssi-page"}
      snapshots={snapshots}
      today={live.today.value}
      range={live.range.value}
      decimal={regionalDecimal()}
      onRange={live.chooseRange}
      onOpenSsiPage={() => leave(openSsiPage())}
      onOpenDashboard={(view) => leave(openDashboard(view))}
      onRecordNow={() => void recordNow()}
      onExport={(form) => void exportCsv(form)}
    />
  );
}

/** A popup that has opened a tab has done its work. */
function leave(opened: Promise<void>): void {
  void opened.then(() => window.close());
}
