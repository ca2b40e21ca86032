import type { Language } from "../../../domain/settings/languages";

/** Written out, since Firefox's linter refuses an address that is put together. */
const SCRIPTS: Record<Language, () => Promise<unknown>> = {
  en: () => import("/languages/en.js"),
  fr: () => import("/languages/fr.js"),
};

/** Runs the packaged script that brings a language's texts. */
export const runScriptOf = (language: Language) => SCRIPTS[language]();
