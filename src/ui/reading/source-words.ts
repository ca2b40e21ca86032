import type { Source } from "../../domain/reading/reading";
import { t } from "../../i18n/t";

/** Where a day's numbers come from, in the member's words. */
export function sourceWords(source: Source): string {
  if (source === "typed") return t("sourceTyped");
  if (source === "imported") return t("sourceImported");
  return source === "confirmed" ? t("sourceConfirmed") : t("sourceRead");
}
