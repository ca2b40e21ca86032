/** So much of a name that a file's name stays readable, and allowed everywhere. */
const MOST_SIGNS = 40;

/**
 * Names of accounts as part of a file's name: their letters and digits, of any script, and a hyphen
 * for whatever stands between. Empty where none are left.
 */
export function inFileName(names: readonly string[]): string {
  const text = names.join(" ").normalize("NFC");
  const words = text.replace(/[^\p{L}\p{M}\p{N}]+/gu, "-");
  return [...words.replace(/^-/, "")].slice(0, MOST_SIGNS).join("").replace(/-$/, "");
}

/** @returns the parts that are there, with a hyphen between them */
export function fileName(...parts: string[]): string {
  return parts.filter((part) => part !== "").join("-");
}
