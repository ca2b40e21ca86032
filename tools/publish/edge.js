import { answered, until } from "./answered.js";

/** @typedef {import("./answered.js").Keys} Keys */

/** @param {Keys} keys */
const draft = (keys) =>
  `https://api.addons.microsoftedge.microsoft.com/v1/products/${keys.EDGE_PRODUCT_ID}/submissions/draft/package`;

/** An operation there never was: who asks for it with a key that works is told so. */
const NO_OPERATION = "00000000-0000-0000-0000-000000000000";

/**
 * Microsoft Edge Add-ons by version 1.1 of its API. Its key lapses after some seventy days.
 *
 * @type {import("./answered.js").Store}
 */
export const edge = {
  needs: ["EDGE_CLIENT_ID", "EDGE_API_KEY", "EDGE_PRODUCT_ID"],

  async signIn(keys, ask) {
    const headers = {
      Authorization: `ApiKey ${keys.EDGE_API_KEY}`,
      "X-ClientID": keys.EDGE_CLIENT_ID ?? "",
    };
    const answer = await ask(`${draft(keys)}/operations/${NO_OPERATION}`, { headers });
    if ([401, 403].includes(answer.status) || answer.status >= 500) {
      await answered(answer, "Signing in to Edge's store");
    }
    return headers;
  },

  async upload(keys, zips, ask) {
    const headers = await edge.signIn(keys, ask);
    const answer = await ask(draft(keys), {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/zip" },
      body: new Blob([new Uint8Array(zips.edge)]),
    });
    await answered(answer, "Uploading to Edge's store");
    const operation = answer.headers.get("location")?.split("/").at(-1);
    if (!operation) throw new Error("Edge's store named no operation.");
    const { status, message } = await until(async () => {
      const state = await ask(`${draft(keys)}/operations/${operation}`, { headers });
      const said = await answered(state, "Asking Edge's store for the upload");
      return said.status === "InProgress" ? undefined : said;
    }, "The upload to Edge's store");
    if (status !== "Succeeded") throw new Error(`Edge's store refused the package: ${message}`);
  },
};
