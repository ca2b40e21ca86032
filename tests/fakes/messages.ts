import en from "../../public/_locales/en/messages.json";
import fr from "../../public/_locales/fr/messages.json";

type Entry = { message: string; placeholders?: Record<string, { content: string }> };
const CATALOGUES: Record<string, Record<string, Entry>> = { en, fr };

/** A text as the browser looks it up and fills its places. */
export function getMessage(uiLanguage: string, key: string, given: string | string[] = []): string {
  const language = uiLanguage.split("-")[0] ?? "";
  if (key === "@@bidi_dir") return language === "ar" || language === "he" ? "rtl" : "ltr";
  const entry = CATALOGUES[language]?.[key] ?? CATALOGUES.en?.[key];
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
