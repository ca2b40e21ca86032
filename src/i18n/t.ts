import type messages from "../../public/_locales/en/messages.json";
import { browser } from "../browser";

/** Every text of the product; a key that is not in the English file does not compile. */
export type MessageKey = keyof typeof messages;

/** A key with one form for each plural category, given without its `_one`, `_other` … ending. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** A text in the member's language; `values` fill its places $1, $2 … in order. */
export function t(key: MessageKey, ...values: string[]): string {
  return browser.i18n.getMessage(key, values);
}

/**
 * A text that depends on a count. The count, written as the language writes numbers, is $1;
 * `values` fill $2, $3 …
 */
export function plural(key: PluralKey, count: number, ...values: string[]): string {
  const category = new Intl.PluralRules(locale()).select(count);
  const written = new Intl.NumberFormat(locale()).format(count);
  const text = browser.i18n.getMessage(`${key}_${category}`, [written, ...values]);
  return text || browser.i18n.getMessage(`${key}_other`, [written, ...values]);
}

/**
 * The locale of numbers and dates: the browser's own language with its region where we speak that
 * language, and otherwise that of the texts shown, so that a date fits the sentence around it.
 */
export function locale(): string {
  const spoken = t("languageCode");
  const wanted = browser.i18n.getUILanguage();
  return wanted.split("-")[0] === spoken ? wanted : spoken;
}
