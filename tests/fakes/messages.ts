import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

type Entry = { message: string; placeholders?: Record<string, { content: string }> };
type Catalogue = Record<string, Entry>;

const folder = resolve(import.meta.dirname, "../../public/_locales");
const read = new Map<string, Catalogue>();

/** The texts of a language; none where there is no folder of it. */
function catalogue(language: string): Catalogue {
  const known = read.get(language);
  if (known) return known;
  const file = resolve(folder, language, "messages.json");
  const found: Catalogue = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  read.set(language, found);
  return found;
}

/** The parts of a text, each of them what its place stands for; cut once, since screens ask often. */
const cut = new WeakMap<Entry, string[]>();
function partsOf(entry: Entry): string[] {
  const known = cut.get(entry);
  if (known) return known;
  const parts = entry.message.split(/(\$[A-Za-z0-9_@]+\$)/).map((part) => {
    const isNamed = part.length > 2 && part.startsWith("$") && part.endsWith("$");
    return isNamed ? (entry.placeholders?.[part.slice(1, -1).toLowerCase()]?.content ?? "") : part;
  });
  cut.set(entry, parts);
  return parts;
}

/** A text as the browser looks it up and fills its places: "pt_BR" first, then "pt", then English. */
export function getMessage(uiLanguage: string, key: string, given: string | string[] = []): string {
  const tried = [uiLanguage.replace("-", "_"), uiLanguage.split("-")[0] ?? "", "en"];
  const entry = tried.map((language) => catalogue(language)[key]).find((one) => one);
  if (!entry) return "";
  const values = [given].flat();
  const fill = (text: string) => text.replace(/\$([1-9])/g, (_, n) => values[Number(n) - 1] ?? "");
  return partsOf(entry).map(fill).join("");
}
