import { connectionOf } from "./firefox-window.js";

/** @typedef {import("puppeteer-core").Page} Page */

/**
 * Runs a function in the page, on the closed root of its last element, which only the protocol
 * can reach.
 *
 * @template Result
 * @param {import("puppeteer-core").Browser} browser
 * @param {Page} page
 * @param {(root: ShadowRoot, ...values: any[]) => Result} code crosses as text; its values and
 *   result cross as JSON
 * @param {unknown[]} values
 * @returns {Promise<Awaited<Result> | undefined>} undefined where the page has no such root
 */
export async function inFirefoxPanel(browser, page, code, values) {
  const connection = connectionOf(browser);
  const { _id: context } = /** @type {{ _id: string }} */ (
    /** @type {unknown} */ (page.mainFrame())
  );
  const call = async (/** @type {string} */ text, /** @type {object[]} */ given) => {
    const { result } = await connection.send("script.callFunction", {
      functionDeclaration: text,
      arguments: given,
      target: { context },
      awaitPromise: true,
      serializationOptions: { includeShadowTree: "all", maxDomDepth: 1 },
    });
    if (result.type === "exception") throw new Error(result.exceptionDetails.text);
    return result.result;
  };
  const host = await call("() => document.documentElement.lastElementChild", []);
  const shadow = host.value?.shadowRoot;
  if (shadow?.value?.mode !== "closed") return undefined;
  const answer = await call(
    `async (root, json) => JSON.stringify((await (${code})(root, ...JSON.parse(json))) ?? null)`,
    [{ sharedId: shadow.sharedId }, { type: "string", value: JSON.stringify(values) }],
  );
  return JSON.parse(answer.value);
}
