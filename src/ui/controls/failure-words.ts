import { type WhyNotStored, whyNotStored } from "../../domain/reading/failure";
import { t } from "../../i18n/t";

/** Why the history cannot be read or written, with what helps. */
export function failureWords(why: WhyNotStored): string {
  return {
    newer: t("failureNewer"),
    full: t("failureFull"),
    blocked: t("failureBlocked"),
    broken: t("failureBroken"),
  }[why];
}

/** What to say of work that failed: why, where that is known, and else to try again. */
export function errorWords(error: unknown, otherwise = t("workFailed")): string {
  const why = whyNotStored(error);
  return why ? `${t("workNotStored")} ${failureWords(why)}` : otherwise;
}
