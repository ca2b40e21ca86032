import type { Language } from "../../../domain/settings/languages";
import type { Texts } from "../../../i18n/chosen-texts";

/** Written out, since Firefox's linter refuses an address that is put together. */
const FILES = {
  de: () => import("/_locales/de/messages.json", { with: { type: "json" } }),
  en: () => import("/_locales/en/messages.json", { with: { type: "json" } }),
  es: () => import("/_locales/es/messages.json", { with: { type: "json" } }),
  fr: () => import("/_locales/fr/messages.json", { with: { type: "json" } }),
  it: () => import("/_locales/it/messages.json", { with: { type: "json" } }),
  pt_BR: () => import("/_locales/pt_BR/messages.json", { with: { type: "json" } }),
};

/** Every text of a language, from the packaged file that the browser has its own from. */
export async function readTexts(language: Language): Promise<Texts> {
  const { default: messages } = await FILES[language]();
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
