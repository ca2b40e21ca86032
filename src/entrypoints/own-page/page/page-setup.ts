import { type ReadonlySignal, signal } from "@preact/signals";
import type { Language } from "../../../domain/settings/languages";
import { chooseTexts } from "../../../i18n/chosen-texts";
import { decimalSign } from "../../../i18n/format";
import { t } from "../../../i18n/t";

const now = signal<Language | "browser">();

/** The language this page speaks; undefined until it is known. */
export const spoken: ReadonlySignal<Language | "browser" | undefined> = now;

/**
 * Loads what a page needs to speak a language, once. What is chosen is kept with the other settings and
 * nowhere else: no page shows a word before it has read those, so the wait is one that there is anyway.
 */
export async function loadTexts(language: Language): Promise<void> {
  try {
    await (await import("./language-scripts")).runScriptOf(language);
  } catch {
    // Without them the page speaks the browser's language.
  }
}

/** Has this page speak a language, the browser's where none is chosen, and tells screen readers. */
export function speak(language: Language | undefined): void {
  chooseTexts(language);
  const { documentElement: page } = document;
  page.lang = t("languageCode");
  page.dir = t("languageDirection");
  now.value = language ?? "browser";
}

/** The decimal sign that spreadsheets of the member's region expect. */
export function regionalDecimal() {
  return decimalSign(navigator.language);
}
