import { resolve } from "node:path";
import type { Texts } from "../../src/i18n/chosen-texts";
import { readLanguages, textsOf } from "../../tools/languages.js";

type World = typeof globalThis & { [left: symbol]: Record<string, Texts> };

/** Leaves the texts of every language where those of a chosen one are looked for, as the build does. */
export function leaveTexts(): void {
  const folder = resolve(import.meta.dirname, "../../public/_locales");
  (globalThis as World)[Symbol.for("pilaster.texts")] = Object.fromEntries(
    Object.entries(readLanguages(folder)).map(([name, messages]) => [name, textsOf(messages)]),
  );
}
