import { resolve } from "node:path";
import { leaveTexts } from "../../src/i18n/chosen-texts";
import { readLanguages, textsOf } from "../../tools/languages.js";

/** Leaves the texts of every language where those of a chosen one are looked for. */
export function leaveAllTexts(): void {
  const folder = resolve(import.meta.dirname, "../../public/_locales");
  for (const [name, messages] of Object.entries(readLanguages(folder))) {
    leaveTexts(name, textsOf(messages));
  }
}
