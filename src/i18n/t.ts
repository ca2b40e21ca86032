import type messages from "../../public/_locales/en/messages.json";
import { browser } from "../browser";
import { chosenTexts } from "./chosen-texts";

/** Every text of the product; a key that is not in the English file does not compile. */
export type MessageKey = keyof typeof messages;

/** A key with one form for each plural category, given without its `_one`, `_other` … ending. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** A text in the browser's language or the chosen one; `values` fill its places $1, $2 … in order. */
export function t(key: MessageKey, ...values: string[]): string {
  return textOf(key, values);
}

function textOf(key: string, values: string[]): string {
  const texts = chosenTexts();
  return texts
    ? (texts[key] ?? "").replace(/\$(\d)/g, (_, place) => values[place - 1] ?? "")
    : browser.i18n.getMessage(key, values);
}

/**
 * A text that depends on a count. The count, written as the language writes numbers, is $1;
 * `values` fill $2, $3 …
 */
export function plural(key: PluralKey, count: number, ...values: string[]): string {
  const category = new Intl.PluralRules(locale()).select(count);
  const filled = [new Intl.NumberFormat(locale()).format(count), ...values];
  return textOf(`${key}_${category}`, filled) || textOf(`${key}_other`, filled);
}

/**
 * The locale of numbers and dates: the browser's own language with its region where the texts are in
 * that language, and otherwise that of the texts, so that a date fits the sentence around it.
 */
export function locale(): string {
  const spoken = t("languageCode");
  const wanted = browser.i18n.getUILanguage();
  return wanted.split("-")[0] === spoken ? wanted : spoken;
}
