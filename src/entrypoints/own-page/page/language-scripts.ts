import type { Language } from "../../../domain/settings/languages";

/** Written out, since Firefox's linter refuses an address that is put together. */
const SCRIPTS: Record<Language, () => Promise<unknown>> = {
  de: () => import("/languages/de.js"),
  en: () => import("/languages/en.js"),
  es: () => import("/languages/es.js"),
  fr: () => import("/languages/fr.js"),
  it: () => import("/languages/it.js"),
  pt_BR: () => import("/languages/pt_BR.js"),
};

/** Runs the packaged script that brings a language's texts. */
export const runScriptOf = (language: Language) => SCRIPTS[language]();
