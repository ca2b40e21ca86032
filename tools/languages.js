/**
 * The browser looks up texts in the language it runs in, and in no other. For whoever chooses one, the
 * build makes a script of each language's texts, and gives the worker the few words it says.
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
      message.replace(/\$(\w+)\$/g, (_, name) => placeholders[name.toLowerCase()]?.content ?? ""),
    ]),
  );
}

/**
 * Writes `languages/*.js` into a package and the worker's words before its script.
 *
 * @param {string} dist a package with its `_locales` and its worker
 */
export function writeLanguages(dist) {
  const languages = Object.entries(readLanguages(resolve(dist, "_locales"))).map(
    ([name, messages]) => /** @type {const} */ ([name, textsOf(messages)]),
  );
  mkdirSync(resolve(dist, "languages"), { recursive: true });
  for (const [name, texts] of languages) {
    const script = `(${LEFT}??={}).${name}=${JSON.stringify(texts)};\n`;
    writeFileSync(resolve(dist, "languages", `${name}.js`), script);
  }
  const worker = resolve(dist, "background.js");
  const script = readFileSync(worker, "utf8");
  // While files are watched, it may still be the script of before.
  if (script.startsWith(LEFT)) return;
  const said = languages.map(([name, texts]) => [name, textsNamedIn(script, texts)]);
  writeFileSync(worker, `${LEFT}=${JSON.stringify(Object.fromEntries(said))};\n${script}`);
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
