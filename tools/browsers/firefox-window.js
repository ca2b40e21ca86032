/** @typedef {import("puppeteer-core").Browser} Browser */

/**
 * Puppeteer's connection to Firefox. It is there at run time and left out of the public types.
 *
 * @typedef {object} Connection
 * @property {(method: string, parameters: object) => Promise<{ result: any }>} send
 * @property {(event: string, parameters: object) => void} emit
 */

/**
 * Runs a function inside Firefox's own window, with the browser's privileges.
 *
 * @typedef {<Result>(code: (...values: any[]) => Result, ...values: unknown[]) =>
 *   Promise<Awaited<Result>>} RunInWindow
 *   `code` crosses as text and sees nothing of the scope it is written in; its values and result
 *   cross as JSON
 */

/**
 * @param {Browser} browser Firefox, started with --remote-allow-system-access
 * @returns {Connection}
 */
export function connectionOf(browser) {
  return /** @type {{ connection: Connection }} */ (/** @type {unknown} */ (browser)).connection;
}

/**
 * @param {Browser} browser Firefox, started with --remote-allow-system-access
 * @returns {Promise<{ id: string, run: RunInWindow }>} `id` of the window, in the protocol's terms
 */
export async function firefoxWindow(browser) {
  const connection = connectionOf(browser);
  const { result } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const window = result.contexts.find((/** @type {{ url: string }} */ { url }) =>
    url.endsWith("/browser.xhtml"),
  );

  return {
    id: window.clientWindow,
    async run(code, ...values) {
      const answer = await connection.send("script.callFunction", {
        functionDeclaration: `async (json) => {
          const result = await (${code})(...JSON.parse(json));
          return JSON.stringify(result ?? null);
        }`,
        arguments: [{ type: "string", value: JSON.stringify(values) }],
        target: { context: window.context },
        awaitPromise: true,
      });
      if (answer.result.type === "exception") throw new Error(answer.result.exceptionDetails.text);
      return JSON.parse(answer.result.result.value);
    },
  };
}
