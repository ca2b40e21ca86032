import type { Details } from "../../domain/reading/result";
import type { Problem } from "../../domain/today/today-status";
import { formatExact } from "../../i18n/format";
import { t } from "../../i18n/t";
import { failureWords } from "../controls/failure-words";

/** Why nothing was kept, as what the member sees and can do about it. */
export function stateWords(
  result: Problem,
  { sides, why = "broken" }: Pick<Details, "sides" | "why"> = {},
): string {
  return {
    "other-page": t("stateOtherPage"),
    "signed-out": t("stateSignedOut"),
    "seat-signed-out": t("stateSeatSignedOut"),
    "old-page": t("stateOldPage"),
    "waiting-hidden": t("stateWaitingHidden"),
    waiting: t("stateWaiting"),
    "not-painted": t("stateNotPainted"),
    incomplete: t("stateIncomplete"),
    inconsistent: sides
      ? t("stateInconsistentSides", formatExact(sides.sum), formatExact(sides.shown))
      : t("stateInconsistent"),
    changed: t("stateChanged"),
    "clock-behind": t("stateClockBehind"),
    "not-kept": t("stateNotKept", failureWords(why)),
    "put-aside": t("statePutAside"),
    "left-out": t("stateLeftOut"),
    "no-answer": t("stateNoAnswer"),
  }[result];
}
