/** The texts of a language by key, with their places as `$1`, `$2` … */
export type Texts = Record<string, string>;

/**
 * Under this name the texts of languages to choose are left, by the language: by a page of ours, by
 * `languages/*.js` for the panel, and by the worker's own script. A symbol, since an element of LinkedIn's page could have any other name.
 */
const LEFT = Symbol.for("pilaster.texts");

type World = typeof globalThis & { [LEFT]?: Record<string, Texts> };

/** Leaves the texts of a language, for it to be chosen. */
export function leaveTexts(language: string, texts: Texts): void {
  const world: World = globalThis;
  world[LEFT] = { ...world[LEFT], [language]: texts };
}

let chosen: Texts | undefined;

/** From now on all words are of that language; the browser's own where it is none, or not there. */
export function chooseTexts(language: string | undefined): void {
  chosen = language === undefined ? undefined : (globalThis as World)[LEFT]?.[language];
}

/** The texts of the language that was chosen, if one was. */
export function chosenTexts(): Texts | undefined {
  return chosen;
}
