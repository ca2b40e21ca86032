import { isLanguageTag } from "../../domain/reading/language-tag";
import { TRANSLATED } from "./selectors";

/**
 * The language that the page says it is in: "en", "pt-BR". Undefined where it says none, and where it
 * was translated, since what it says then is the translation's.
 */
export function pageLanguage(page: Document): string | undefined {
  const language = page.documentElement?.lang.replace("_", "-");
  if (!language || !isLanguageTag(language)) return undefined;
  return page.querySelector(TRANSLATED) ? undefined : language;
}
