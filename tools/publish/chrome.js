import { answered } from "./answered.js";

/** @typedef {import("./answered.js").Keys} Keys */

const STORE = "https://chromewebstore.googleapis.com";

/** @param {Keys} keys */
const item = (keys) => `publishers/${keys.CHROME_PUBLISHER_ID}/items/${keys.CHROME_ITEM_ID}`;

/**
 * The Chrome Web Store by the second version of its API, the only one since October 2026.
 *
 * @type {import("./answered.js").Store}
 */
export const chrome = {
  needs: [
    "CHROME_CLIENT_ID",
    "CHROME_CLIENT_SECRET",
    "CHROME_REFRESH_TOKEN",
    "CHROME_PUBLISHER_ID",
    "CHROME_ITEM_ID",
  ],

  async signIn(keys, ask) {
    const body = new URLSearchParams({
      client_id: keys.CHROME_CLIENT_ID ?? "",
      client_secret: keys.CHROME_CLIENT_SECRET ?? "",
      refresh_token: keys.CHROME_REFRESH_TOKEN ?? "",
      grant_type: "refresh_token",
    });
    const token = await ask("https://oauth2.googleapis.com/token", { method: "POST", body });
    const { access_token } = await answered(token, "Signing in to Chrome's store");
    const headers = { Authorization: `Bearer ${access_token}` };
    const status = await ask(`${STORE}/v2/${item(keys)}:fetchStatus`, { headers });
    await answered(status, "Asking Chrome's store for the item");
    return headers;
  },

  async upload(keys, zips, ask) {
    const headers = await chrome.signIn(keys, ask);
    const answer = await ask(`${STORE}/upload/v2/${item(keys)}:upload`, {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/zip" },
      body: new Blob([new Uint8Array(zips.chrome)]),
    });
    const { uploadState } = await answered(answer, "Uploading to Chrome's store");
    if (!["SUCCEEDED", "IN_PROGRESS"].includes(uploadState)) {
      throw new Error(`Chrome's store took the package as ${uploadState}.`);
    }
  },
};
