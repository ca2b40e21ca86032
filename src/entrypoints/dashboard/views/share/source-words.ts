import type { Snapshot } from "../../../../domain/history/snapshot";
import { isByHand } from "../../../../domain/reading/source";
import { t } from "../../../../i18n/t";
import { isSample } from "../../../own-page/shown-history";

/** Where the numbers of what is taken away come from, in words. */
export function sourceWords(days: readonly Snapshot[]): string {
  if (isSample()) return t("pictureSourceSample");
  return days.some(isByHand) ? t("shareSourceTyped") : t("shareSource");
}
