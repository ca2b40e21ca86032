/** Whether a text is the tag of a language as pages write it: "en", "pt-BR". */
export function isLanguageTag(text: string): boolean {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(text);
}
