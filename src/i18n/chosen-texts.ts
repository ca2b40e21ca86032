/** The texts of a language by key, with their places as `$1`, `$2` … */
export type Texts = Record<string, string>;

/**
 * Under this name `languages/*.js` and the worker's own script leave the texts of a language to choose,
 * by that language. A symbol, since an element of LinkedIn's page could have any other name.
 */
const LEFT = Symbol.for("pilaster.texts");

type World = typeof globalThis & { [LEFT]?: Record<string, Texts> };

let chosen: Texts | undefined;

/** From now on all words are of that language; the browser's own where it is none, or not there. */
export function chooseTexts(language: string | undefined): void {
  chosen = language === undefined ? undefined : (globalThis as World)[LEFT]?.[language];
}

/** The texts of the language that was chosen, if one was. */
export function chosenTexts(): Texts | undefined {
  return chosen;
}
