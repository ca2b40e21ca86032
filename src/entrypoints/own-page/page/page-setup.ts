import { browser } from "../../../browser";
import { decimalSign } from "../../../i18n/format";
import { t } from "../../../i18n/t";

/** Tells the browser and screen readers which language a page of ours speaks. */
export function setLanguage(): void {
  document.documentElement.lang = t("languageCode");
  document.documentElement.dir = browser.i18n.getMessage("@@bidi_dir") || "ltr";
}

/** The decimal sign that spreadsheets of the member's region expect. */
export function regionalDecimal() {
  return decimalSign(navigator.language);
}
