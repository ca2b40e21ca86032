/** @typedef {import("puppeteer-core").Page} Page */

/**
 * Runs a function in the page, on the closed root that only the protocol can reach.
 *
 * @template Result
 * @param {Page} page
 * @param {(root: ShadowRoot, ...values: any[]) => Result} code crosses as text; its values and
 *   result cross as JSON
 * @param {unknown[]} values
 * @returns {Promise<Awaited<Result> | undefined>} undefined where the page has no such root
 */
export async function inChromiumPanel(page, code, values) {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
    const shadow = closedRoot(root);
    if (!shadow) return undefined;
    const { object } = await session.send("DOM.resolveNode", {
      backendNodeId: shadow.backendNodeId,
    });
    const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
      objectId: object.objectId ?? "",
      functionDeclaration: `async function (json) {
        return JSON.stringify((await (${code})(this, ...JSON.parse(json))) ?? null);
      }`,
      arguments: [{ value: JSON.stringify(values) }],
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? "It failed.");
    return JSON.parse(result.value);
  } finally {
    await session.detach();
  }
}

/**
 * @param {import("puppeteer-core").Protocol.DOM.Node} node
 * @returns {import("puppeteer-core").Protocol.DOM.Node | undefined}
 */
function closedRoot(node) {
  if (node.shadowRootType === "closed") return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = closedRoot(child);
    if (found) return found;
  }
  return undefined;
}
