/**
 * How the names of the months begin in English, French, German, Spanish, Portuguese, Italian and Dutch,
 * without accents.
 */
const BEGINNINGS = [
  ["jan", "ene", "gen"],
  ["feb", "fev"],
  ["mar", "maa", "mrt"],
  ["apr", "avr", "abr"],
  ["may", "mai", "mag", "mei"],
  ["jun", "juin", "giu"],
  ["jul", "juil", "lug"],
  ["aug", "aou", "ago"],
  ["sep", "set"],
  ["oct", "okt", "ott", "out"],
  ["nov"],
  ["dec", "dez", "dic"],
];

/** The month that a word names, 1–12: "May", "mai", "Okt.", "février"; undefined for any other word. */
export function monthOf(word: string): number | undefined {
  const plain = word
    .normalize("NFD")
    .replace(/[^\p{L}]/gu, "")
    .toLowerCase();
  if (plain.length > 10) return undefined;
  const place = BEGINNINGS.findIndex((names) => names.some((name) => plain.startsWith(name)));
  return place === -1 ? undefined : place + 1;
}
