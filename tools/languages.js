/**
 * The browser looks up texts in the language it runs in, and in no other. For whoever chooses one, our
 * pages read the file that the browser would; the panel, which can read none, has a script of its words
 * in each language put before its own, and the worker's few words stand in its own script.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

/** @typedef {Record<string, { message: string, placeholders?: Record<string, { content: string }> }>} Messages */

/** The name `src/i18n/chosen-texts.ts` looks for. */
const LEFT = 'globalThis[Symbol.for("pilaster.texts")]';

/**
 * The languages whose texts lie in a folder, and the texts.
 *
 * @param {string} folder `_locales`, in the sources or in a package
 * @returns {Record<string, Messages>}
 */
export function readLanguages(folder) {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [
        name,
        JSON.parse(readFileSync(resolve(folder, name, "messages.json"), "utf8")),
      ]),
  );
}

/**
 * The texts of a language with their places as `$1`, `$2` …, as a browser fills them.
 *
 * @param {Messages} messages
 * @returns {Record<string, string>}
 */
export function textsOf(messages) {
  return Object.fromEntries(
    Object.entries(messages).map(([key, { message, placeholders = {} }]) => [
      key,
      message.replace(
        /\$(\w+)\$/g,
        (place, name) => placeholders[name.toLowerCase()]?.content ?? place,
      ),
    ]),
  );
}

/**
 * Writes a package's `_locales` anew, without what is for translators, its `languages/*.js`, and the
 * worker's words before its script.
 *
 * @param {string} dist a package with its `_locales`, its panel and its worker
 */
export function writeLanguages(dist) {
  const languages = Object.entries(readLanguages(resolve(dist, "_locales"))).map(
    ([name, messages]) => /** @type {const} */ ([name, textsOf(messages)]),
  );
  const panel = readFileSync(resolve(dist, "panel.content.js"), "utf8");
  mkdirSync(resolve(dist, "languages"), { recursive: true });
  for (const [name, texts] of languages) writeTexts(dist, name, texts, textsNamedIn(panel, texts));
  const worker = resolve(dist, "background.js");
  const script = readFileSync(worker, "utf8");
  // While files are watched, it may still be the script of before.
  if (script.startsWith(LEFT)) return;
  const said = languages.map(([name, texts]) => [name, textsNamedIn(script, texts)]);
  writeFileSync(worker, `${LEFT}=${JSON.stringify(Object.fromEntries(said))};\n${script}`);
}

/**
 * Writes the texts of one language into a package, for our pages and for the panel.
 *
 * @param {string} dist
 * @param {string} name the folder of the language
 * @param {Record<string, string>} texts
 * @param {Record<string, string>} [said] those that the panel says
 */
export function writeTexts(dist, name, texts, said = texts) {
  const messages = Object.entries(texts).map(([key, message]) => [key, { message }]);
  const file = resolve(dist, "_locales", name, "messages.json");
  writeFileSync(file, JSON.stringify(Object.fromEntries(messages)));
  const script = `(${LEFT}??={}).${name}=${JSON.stringify(said)};\n`;
  writeFileSync(resolve(dist, "languages", `${name}.js`), script);
}

/**
 * Those texts whose keys stand in a script as words of their own, plural forms by their common stem.
 *
 * @param {string} script
 * @param {Record<string, string>} texts
 */
function textsNamedIn(script, texts) {
  const named = new Set([...script.matchAll(/["'`](\w+)["'`]/g)].map(([, word]) => word));
  return Object.fromEntries(
    Object.entries(texts).filter(
      ([key]) => named.has(key) || named.has(key.replace(/_[a-z]+$/, "")),
    ),
  );
}
