import { createHmac, randomUUID } from "node:crypto";
import { manifests } from "../manifest.js";
import { answered, until } from "./answered.js";

const STORE = "https://addons.mozilla.org/api/v5";

/**
 * Firefox Add-ons by its API, with our own bytes and their sources, so that what is signed is what
 * was attested.
 *
 * @type {import("./answered.js").Store}
 */
export const firefox = {
  needs: ["FIREFOX_JWT_ISSUER", "FIREFOX_JWT_SECRET"],

  async signIn(keys, ask) {
    const headers = authorization(keys);
    await answered(await ask(`${STORE}/accounts/profile/`, { headers }), "Signing in to Firefox's");
    return headers;
  },

  async upload(keys, zips, ask) {
    await firefox.signIn(keys, ask);
    const sent = await ask(`${STORE}/addons/upload/`, {
      method: "POST",
      headers: authorization(keys),
      body: form({ channel: "listed", upload: zips.firefox }),
    });
    const { uuid } = await answered(sent, "Uploading to Firefox's store");
    const checked = await until(async () => {
      const look = await ask(`${STORE}/addons/upload/${uuid}/`, { headers: authorization(keys) });
      const said = await answered(look, "Asking Firefox's store for the upload");
      return said.processed ? said : undefined;
    }, "The check by Firefox's store");
    if (!checked.valid) throw new Error("Firefox's store found errors in the package.");
    const version = await ask(`${STORE}/addons/addon/${encodeURIComponent(addonId())}/versions/`, {
      method: "POST",
      headers: authorization(keys),
      body: form({ upload: uuid, source: zips.sources }),
    });
    await answered(version, "Submitting to Firefox's store");
  },
};

/** The id that the manifest has for Firefox. */
function addonId() {
  const settings = /** @type {{ gecko: { id: string } }} */ (
    manifests({}).firefox.browser_specific_settings
  );
  return settings.gecko.id;
}

/**
 * A token for one request, good for a minute.
 *
 * @param {import("./answered.js").Keys} keys
 */
function authorization(keys) {
  const seconds = Math.floor(Date.now() / 1000);
  const claim = {
    iss: keys.FIREFOX_JWT_ISSUER,
    jti: randomUUID(),
    iat: seconds,
    exp: seconds + 60,
  };
  const parts = [{ alg: "HS256", typ: "JWT" }, claim]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  const signature = createHmac("sha256", keys.FIREFOX_JWT_SECRET ?? "").update(parts);
  return { Authorization: `JWT ${parts}.${signature.digest("base64url")}` };
}

/** @param {Record<string, string | Uint8Array>} fields */
function form(fields) {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === "string") data.set(name, value);
    else data.set(name, new Blob([new Uint8Array(value)]), `${name}.zip`);
  }
  return data;
}
