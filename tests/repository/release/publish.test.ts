import { expect, test } from "vitest";
import type { Store } from "../../../tools/publish/answered.js";
import { chrome } from "../../../tools/publish/chrome.js";
import { edge } from "../../../tools/publish/edge.js";
import { firefox } from "../../../tools/publish/firefox.js";

const zip = (text: string) => new TextEncoder().encode(text);
const ZIPS = { chrome: zip("c"), edge: zip("e"), firefox: zip("f"), sources: zip("s") };
const KEYS = Object.fromEntries(
  [...chrome.needs, ...edge.needs, ...firefox.needs].map((name) => [name, `${name}-value`]),
);

/** What every store says yes with. */
const YES = {
  access_token: "token",
  uploadState: "SUCCEEDED",
  status: "Succeeded",
  uuid: "one",
  processed: true,
  valid: true,
};

/** A store that answers everything alike, and keeps what it was asked. */
function storeThat(says: object, status = 200) {
  const asked: { method: string; url: string; bytes: string }[] = [];
  const ask = async (url: string | URL | Request, { method = "GET", body }: RequestInit = {}) => {
    const sent = body instanceof FormData ? [...body.values()] : body instanceof Blob ? [body] : [];
    const texts = sent.map((one) => (typeof one === "string" ? "" : one.text()));
    asked.push({ method, url: String(url), bytes: (await Promise.all(texts)).join("") });
    const headers = { location: "operations/7" };
    return new Response(JSON.stringify(says), { status, headers });
  };
  return { asked, ask: ask as typeof fetch };
}

const STORES: [name: string, store: Store, sends: string][] = [
  ["chrome", chrome, "c"],
  ["edge", edge, "e"],
  ["firefox", firefox, "fs"],
];

test.each(STORES)(
  "%s: signing in sends nothing, and fails where a key does not work",
  async (name, store) => {
    const { ask, asked } = storeThat(YES);
    await store.signIn(KEYS, ask);
    expect(asked.map(({ bytes }) => bytes).join("")).toBe("");
    const writes = asked.filter(({ method }) => method !== "GET").map(({ url }) => url);
    expect(writes).toEqual(name === "chrome" ? ["https://oauth2.googleapis.com/token"] : []);
    await expect(store.signIn(KEYS, storeThat({ error: "no" }, 401).ask)).rejects.toThrow("401");
  },
);

test.each(STORES)(
  "%s is handed its own bytes, and a refusal is an error",
  async (_name, store, sends) => {
    const { ask, asked } = storeThat(YES);
    await store.upload(KEYS, ZIPS, ask);
    expect(asked.map(({ bytes }) => bytes).join("")).toBe(sends);
    expect(asked.filter(({ url }) => /publish$|submissions$/.test(url))).toEqual([]);
    const refusal = { ...YES, uploadState: "FAILED", status: "Failed", valid: false };
    await expect(store.upload(KEYS, ZIPS, storeThat(refusal).ask)).rejects.toThrow();
  },
);
