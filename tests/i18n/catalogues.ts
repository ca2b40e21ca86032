import { resolve } from "node:path";
import { readLanguages } from "../../tools/languages.js";

/** A text as a file of `_locales` has it. */
export type Entry = {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
};

/** The texts of a language, by key. */
type Catalogue = Record<string, Entry>;

/** The texts of every language there is, by its folder's name. */
export type Catalogues = Record<string, Catalogue>;

/** English is the language the others are translated from. */
export const REAL: Catalogues = readLanguages(
  resolve(import.meta.dirname, "../../public/_locales"),
);

/** A text to plant. */
export const entry = (message: string, placeholders?: Entry["placeholders"]): Entry => ({
  message,
  description: "Planted.",
  ...(placeholders && { placeholders }),
});

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** A key without the ending of its plural form. */
export const stem = (key: string) => key.replace(PLURAL, "");

/** The plural form a key is of, if it is of one. */
export const formOf = (key: string) => PLURAL.exec(key)?.[1];

/** A language in the form of `Intl`, "pt-BR". */
export const tagOf = (language: string) => language.replace("_", "-");

/** The English text behind a key: of a form that English has not, its general one. */
export const englishOf = (of: Catalogues, key: string) =>
  of.en?.[key] ?? of.en?.[`${stem(key)}_other`];

/** Every text that a rule finds broken, as "language key". */
export function brokenIn(
  of: Catalogues,
  breaks: (entry: Entry, key: string, language: string) => boolean,
): string[] {
  return Object.entries(of).flatMap(([language, texts]) =>
    Object.entries(texts)
      .filter(([key, text]) => breaks(text, key, language))
      .map(([key]) => `${language} ${key}`),
  );
}

/** The same over all languages but the one they are translated from. */
export const brokenInTranslations: typeof brokenIn = ({ en: _, ...others }, breaks) =>
  brokenIn(others, breaks);
