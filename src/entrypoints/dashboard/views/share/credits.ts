import type { Snapshot } from "../../../../domain/history/snapshot";
import { isByHand } from "../../../../domain/reading/source";
import { t } from "../../../../i18n/t";
import { isSample } from "../../../own-page/shown-history";

type Days = readonly Snapshot[];

/** Where the numbers of what is taken away come from. */
function sourceOf(days: Days): "sample" | "typed" | "page" {
  if (isSample()) return "sample";
  return days.some(isByHand) ? "typed" : "page";
}

/** That in words, on a chart's picture. */
export const pictureCredit = (days: Days): string =>
  ({
    sample: t("pictureSourceSample"),
    typed: t("pictureSourceTyped"),
    page: t("pictureSource"),
  })[sourceOf(days)];

/** And on a card or a report, where more stands beside it. */
export const cardCredit = (days: Days): string =>
  ({
    sample: t("pictureSourceSample"),
    typed: t("shareSourceTyped"),
    page: t("shareSource"),
  })[sourceOf(days)];
