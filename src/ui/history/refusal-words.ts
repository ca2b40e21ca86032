import type { Refusal } from "../../domain/history/typed-day";
import { t } from "../../i18n/t";

/** What is wrong with a typed value, and what to do about it. */
export function refusalWords(refusal: Refusal): string {
  return {
    missing: t("refusalMissing"),
    "not-a-day": t("refusalNotADay"),
    "in-the-future": t("refusalInTheFuture"),
    "too-early": t("refusalTooEarly"),
    "not-a-number": t("refusalNotANumber"),
    "over-25": t("refusalOver25"),
    "not-a-total": t("refusalNotATotal"),
    "not-the-sum": t("refusalNotTheSum"),
    "not-a-rank": t("refusalNotARank"),
  }[refusal];
}
