import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

type Entry = { message: string; placeholders?: Record<string, { content: string }> };
type Catalogue = Record<string, Entry>;

const folder = resolve(import.meta.dirname, "../../public/_locales");
const read = new Map<string, Catalogue>();

/** The texts of a language; none where there is no folder of it. */
function catalogue(language: string): Catalogue {
  const file = resolve(folder, language, "messages.json");
  const found: Catalogue =
    read.get(language) ?? (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});
  read.set(language, found);
  return found;
}

/** A text as the browser looks it up and fills its places: "pt_BR" first, then "pt", then English. */
export function getMessage(uiLanguage: string, key: string, given: string | string[] = []): string {
  const tried = [uiLanguage.replace("-", "_"), uiLanguage.split("-")[0] ?? "", "en"];
  const entry = tried.map((language) => catalogue(language)[key]).find((one) => one);
  const values = [given].flat();
  const fill = (text: string) => text.replace(/\$([1-9])/g, (_, n) => values[Number(n) - 1] ?? "");
  return (entry?.message ?? "")
    .split(/(\$[A-Za-z0-9_@]+\$)/)
    .map((part) => {
      const isNamed = part.length > 2 && part.startsWith("$") && part.endsWith("$");
      const name = part.slice(1, -1).toLowerCase();
      return fill(isNamed ? (entry?.placeholders?.[name]?.content ?? "") : part);
    })
    .join("");
}
