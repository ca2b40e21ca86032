import type { PageState } from "../domain/page-state";
import { t } from "../i18n/t";

/** Why nothing was read, as what the member sees and can do about it. */
export function outcomeWords(outcome: PageState | "clock-behind"): string {
  return {
    "other-page": t("stateOtherPage"),
    "signed-out": t("stateSignedOut"),
    "seat-signed-out": t("stateSeatSignedOut"),
    "old-page": t("stateOldPage"),
    "waiting-hidden": t("stateWaitingHidden"),
    waiting: t("stateWaiting"),
    "not-painted": t("stateNotPainted"),
    incomplete: t("stateIncomplete"),
    inconsistent: t("stateInconsistent"),
    changed: t("stateChanged"),
    "clock-behind": t("stateClockBehind"),
  }[outcome];
}
