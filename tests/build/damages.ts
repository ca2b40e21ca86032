/** One way a file is damaged: the same for the same numbers. */
type Damage = (text: string, at: number, other: number) => string;

/** What a cell may hold that was meant for a day or a score. */
export const JUNK = [
  "",
  "?",
  "=HYPERLINK(1)",
  "@SUM(A1)",
  "06. Mai",
  "20998",
  "-3",
  "1e9",
  "NaN",
  "true",
  "2026-02-30",
  "31/12/99",
  '"',
  "\u0000",
  "١٣٫١",
  "{}",
  "__proto__",
];

/** A place in something that long, whatever the number. */
export const place = (length: number, at: number) => (length === 0 ? 0 : at % length);

export const DAMAGES: Damage[] = [
  (text, at) => text.slice(0, place(text.length, at)),
  (text, at) => text.slice(place(text.length, at)),
  (text, at, other) => {
    const lines = text.split("\n");
    const [one = ""] = lines.splice(place(lines.length, at), 1);
    return lines.toSpliced(place(lines.length, other), 0, one).join("\n");
  },
  (text, at, other) => {
    const cells = text.split(/(?<=[,;:\n])/);
    const junk = JUNK[place(JUNK.length, other)] ?? "";
    return cells.with(place(cells.length, at), `${junk},`).join("");
  },
  (text, at, other) =>
    text.slice(0, place(text.length, at)) + JUNK[place(JUNK.length, other)] + text.slice(at),
  (text) => text.replaceAll(",", ";"),
  (text) => text.replaceAll(".", ","),
  (text) => text.replace(/\r?\n/g, "\r"),
  (text, at) => `${"[".repeat(at % 60)}${text}`,
];
