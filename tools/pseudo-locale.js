/** Letters with an accent that stand as high or low as letters do. */
const ACCENTS = new Map(
  [..."aáeéiíoóuúnñcçyýAÅEÊIÎOÖUÜNÑCÇ"].flatMap((letter, place, all) =>
    place % 2 === 0 ? [/** @type {const} */ ([letter, all[place + 1] ?? letter])] : [],
  ),
);

/** What no language translates, and what a value takes the place of. */
const KEPT = /(\$\d|LinkedIn|Social Selling Index|SSI|Sales Navigator|InMail|Pilaster|CSV|JSON)/;

/**
 * The texts of a language that nobody speaks: every word 40 % longer and with accents, names and places
 * as they are. What has room in it has room in any language we know of.
 *
 * @param {Record<string, string>} texts as `textsOf` gives them
 * @param {{ isMirrored?: boolean }} [how] it is written from right to left
 * @returns {Record<string, string>}
 */
export function pseudoTexts(texts, { isMirrored = false } = {}) {
  const pseudo = Object.entries(texts).map(([key, text]) => [
    key,
    text
      .split(KEPT)
      .map((part, place) => (place % 2 === 1 ? part : part.replace(/\p{L}+/gu, pseudoWord)))
      .join(""),
  ]);
  return {
    ...Object.fromEntries(pseudo),
    languageCode: texts.languageCode ?? "en",
    languageDirection: isMirrored ? "rtl" : "ltr",
  };
}

/** @param {string} word */
function pseudoWord(word) {
  const accented = [...word].map((letter) => ACCENTS.get(letter) ?? letter).join("");
  return accented + accented.slice(0, Math.ceil(0.4 * word.length));
}
