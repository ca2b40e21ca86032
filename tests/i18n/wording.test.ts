import { describe, expect, test } from "vitest";
import { brokenIn, type Catalogues, entry, REAL } from "./catalogues";

/** A word by itself: letters with accents are letters. */
const words = (list: string, flags = "iu") =>
  new RegExp(`(?<![\\p{L}’])(${list})(?!\\p{L})`, flags);

/** What is said to the member in another register than the language's one: Sie, tú, vous, tu, você. */
const OTHER_REGISTER: Record<string, RegExp> = {
  de: words("du|dir|dich|dein|deine[rmns]?|euch|euer|eure[rmns]?"),
  es: words("usted|ustedes|vosotros|vosotras|vuestr[oa]s?"),
  fr: /(?<![\p{L}’])(tu|toi|ton|ta|tes)(?!\p{L})|(?<!\p{L})t’/iu,
  it: /(?<=[\p{Ll},;:] )(Lei|Suo|Sua|Suoi|Sue)(?!\p{L})/u,
  pt_BR: words("tu|teu|tua|teus|tuas|contigo|ti|vós|vossos?|vossas?"),
};

/** How each language's marks stand. */
const MARKS: Record<string, RegExp> = {
  de: /[«»”]|“(?=\p{L})|„[^“]*$/u,
  es: /[„“”]/,
  fr: /[^\u00a0\u202f][:;?!%»]|^[:;?!%»]|«[^\u00a0\u202f]|[„“”]/,
  it: /[„]|[“”].*«|«.*[“”]/,
  pt_BR: /[„«»]/,
};

/** What follows, said to be an effect of what came before it. */
const BECAUSE: Record<string, RegExp> = {
  en: /because|due to|thanks to|caus|led to/i,
  de: words("weil|wegen|dank|deshalb|verursacht?|bewirkt|führte"),
  es: words("porque|gracias a|debido a|causa|causó|provocó"),
  fr: /parce que|grâce|à cause|en raison|a entraîné/i,
  it: words("perché|grazie a|a causa|dovut[oaie]|causato|provocato"),
  pt_BR: words("porque|graças a|devido a|por causa|causou|provocou"),
};

/** By their names, not `Opera` as Italian may begin a sentence with it. */
const BROWSERS = /\b(Chrome|Chromium|Edge|Brave|Vivaldi|Opera (GX|Mini)|Safari)\b/;

/** What only Firefox has, and is told of there. */
const OF_FIREFOX = /^accountAskContainer|^accountContainers$/;

const isOf = (rules: Record<string, RegExp>) => (all: Catalogues) =>
  brokenIn(all, ({ message }, _, language) => rules[language]?.test(message) ?? false);

const CHECKS: [sentence: string, broken: (all: Catalogues) => string[], planted: Catalogues][] = [
  [
    "the member is spoken to in one register",
    isOf(OTHER_REGISTER),
    {
      de: { cancel: entry("Öffne dein Profil") },
      es: { cancel: entry("Abra su perfil, usted decide") },
      fr: { cancel: entry("Ouvre ton profil") },
      it: { cancel: entry("Se Lei apre la pagina") },
      pt_BR: { cancel: entry("Abre o teu perfil") },
    },
  ],
  [
    "quotation marks, and spaces before marks, are the language's",
    isOf(MARKS),
    {
      de: { cancel: entry("“Verlauf”") },
      es: { cancel: entry("“Historial”") },
      fr: { cancel: entry("Annuler ?") },
      it: { cancel: entry("„Storico“") },
      pt_BR: { cancel: entry("«Histórico»") },
    },
  ],
  [
    "no text shouts, types its marks or trails off in three dots",
    (all) => brokenIn(all, ({ message }) => /!|["']|\.\.\./.test(message)),
    { en: { cancel: entry("Don't!") } },
  ],
  [
    "no browser is named, since another may be the reader's",
    (all) =>
      brokenIn(
        all,
        ({ message }, key) =>
          BROWSERS.test(message) || (/Firefox/.test(message) && !OF_FIREFOX.test(key)),
      ),
    { en: { cancel: entry("Open Chrome") }, fr: { cancel: entry("Ouvrez Firefox") } },
  ],
  [
    "nothing that came after is said to be an effect",
    (all) =>
      brokenIn(
        all,
        ({ message }, key, language) =>
          /^(trial|association)/.test(key) && (BECAUSE[language]?.test(message) ?? false),
      ),
    { fr: { trialCompared: entry("Il a augmenté grâce à votre habitude.") } },
  ],
];

describe.each(CHECKS)("%s", (_sentence, broken, planted) => {
  test("everywhere", () => {
    expect(broken(REAL)).toEqual([]);
  });

  test("planted against it", () => {
    expect(broken(planted)).toHaveLength(Object.keys(planted).length);
  });
});

test("each language but English has its register and its marks to be held to", () => {
  for (const language of Object.keys(REAL).filter((one) => one !== "en")) {
    expect([language, language in OTHER_REGISTER, language in MARKS, language in BECAUSE]).toEqual([
      language,
      true,
      true,
      true,
    ]);
  }
});
