import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * What differs between extensions that show such a history, so that all go through the same
 * measures. A small ES module exports it as `adapter`; `own-adapter.js` is the example. All but
 * `name` may be left out: a measure that needs it is left out, too, and that is said.
 *
 * Paths are those of the extension's own files, with what follows them ("popup.html#/chart").
 * Functions that run "in the page" cross as text: they know nothing outside themselves. A
 * "condition" is the code of an expression that the page asks until it is true.
 *
 * @typedef {import("puppeteer-core").Page} Page
 * @typedef {import("../../../src/domain/history/snapshot").Snapshot} Snapshot
 *
 * @typedef {object} Surface
 * @property {string} path
 * @property {string} shown CSS selector of what is there once the history is drawn
 *
 * @typedef {object} Adapter
 * @property {string} name in the tables
 * @property {string} [start] path of the page on which `fill` is called
 * @property {(page: Page, history: Snapshot[]) => Promise<unknown>} [fill] stores the days, oldest
 *   first, of which a few are missing, in an extension that has just been installed
 * @property {Surface} [popup] what the toolbar button opens
 * @property {Surface} [dashboard]
 * @property {ImportWay} [import]
 * @property {ExportWay} [export]
 * @property {ReaderWay} [reader]
 * @property {PanelWay} [panel]
 *
 * @typedef {object} ImportWay
 * @property {string} path the page with the field for a file
 * @property {string} field CSS selector of the field
 * @property {(history: Snapshot[]) => { name: string, text: string }} file
 * @property {string} [preview] CSS selector of what is there once the file was looked at; where
 *   there is none, it is stored at once
 * @property {() => void} [store] runs in the page: presses what stores it
 * @property {string} stored condition: all is stored
 * @property {Record<string, string>} [also] what else is worth a look, by name: code of a promise
 *   of milliseconds, run in the page afterwards
 *
 * @typedef {object} ExportWay
 * @property {string} path
 * @property {(page: Page) => Promise<unknown>} [prepare] until one click is left
 * @property {() => void} press runs in the page: that click, after which a file is saved
 *
 * @typedef {object} ReaderWay
 * @property {(driver: import("../../browsers/driver.js").Driver) => Promise<Page>} record has the
 *   score page read from now on, its host being granted; returns a page of the extension
 * @property {(own: Page) => Promise<boolean>} hasRead whether today is stored
 *
 * @typedef {object} PanelWay
 * @property {(driver: import("../../browsers/driver.js").Driver) => Promise<Page>} record the same,
 *   and has the score page show the history
 * @property {string} isShown condition of the score page: it does
 */

/** What each member is: a type, or the members of what it holds, "?" for those that may be missing. */
const SURFACE = { path: "string", shown: "string" };
const SHAPE = {
  name: "string",
  start: "string?",
  fill: "function?",
  popup: SURFACE,
  dashboard: SURFACE,
  import: {
    path: "string",
    field: "string",
    file: "function",
    preview: "string?",
    store: "function?",
    stored: "string",
    also: "object?",
  },
  export: { path: "string", prepare: "function?", press: "function" },
  reader: { record: "function", hasRead: "function" },
  panel: { record: "function", isShown: "string" },
};

/** What else must be there for a member to be of use. */
const WITH = { fill: ["start"], popup: ["fill"], dashboard: ["fill"], export: ["fill"] };

/**
 * @param {unknown} given what a module exports as `adapter`
 * @returns {string[]} what is wrong with it, a sentence each; none where it can be used
 */
export function problemsIn(given) {
  if (!isObject(given)) return ["The module exports no object `adapter`."];
  const problems = problemsOf(given, SHAPE, "");
  for (const [member, others] of Object.entries(WITH)) {
    const missing = others.filter((other) => given[other] === undefined);
    if (given[member] === undefined || missing.length === 0) continue;
    problems.push(`\`${member}\` is of no use without \`${missing.join("`, `")}\`.`);
  }
  return problems;
}

/**
 * @param {Record<string, unknown>} given
 * @param {Record<string, string | Record<string, string>>} shape
 * @param {string} within the member that is looked at, with a point; empty for the whole
 * @returns {string[]}
 */
function problemsOf(given, shape, within) {
  const unknown = Object.keys(given).filter((member) => !Object.hasOwn(shape, member));
  return [
    ...unknown.map((member) => `\`${within}${member}\` is no member of an adapter.`),
    ...Object.entries(shape).flatMap(([member, wanted]) => {
      const value = given[member];
      const name = within + member;
      if (typeof wanted === "object") {
        if (value === undefined) return [];
        return isObject(value)
          ? problemsOf(value, wanted, `${name}.`)
          : [`\`${name}\` must be an object.`];
      }
      const [type = "", isOptional] = [wanted.replace("?", ""), wanted.endsWith("?")];
      if (isOptional && value === undefined) return [];
      const isRight = type === "object" ? isObject(value) : typeof value === type;
      return isRight ? [] : [`\`${name}\` must be a ${type}.`];
    }),
  ];
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
const isObject = (value) => typeof value === "object" && value !== null;

/**
 * @param {{ needs: (keyof Adapter)[], isOwn?: true }} part what it needs of an adapter, one of them
 *   at least, or that it is of the own build alone
 * @param {Adapter} adapter of a peer
 * @returns {string | undefined} why the peer is not measured in it; undefined where it is
 */
export function leftOut({ needs, isOwn }, adapter) {
  if (isOwn) return "of Pilaster alone";
  if (needs.length === 0 || needs.some((need) => adapter[need] !== undefined)) return undefined;
  return `left out for ${adapter.name}: its adapter has no \`${needs.join("` or `")}\``;
}

/**
 * @param {string} file path of the module
 * @returns {Promise<Adapter>}
 * @throws {Error} that says all that is wrong with it
 */
export async function readAdapter(file) {
  const { adapter } = await import(pathToFileURL(resolve(file)).href);
  const problems = problemsIn(adapter);
  if (problems.length > 0) throw new Error([`${file}:`, ...problems].join("\n"));
  return adapter;
}
