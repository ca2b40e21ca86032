/**
 * `node tools/publish.js chrome|edge|firefox`: tries the keys of a store, which come in variables,
 * and changes nothing. With `--send` it hands in what `npm run package` has made, or what a release
 * holds, from packages/; a person submits it there.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./check/run-tool.js";
import { chrome } from "./publish/chrome.js";
import { edge } from "./publish/edge.js";
import { firefox } from "./publish/firefox.js";

/** @type {Record<string, import("./publish/answered.js").Store>} */
const STORES = { chrome, edge, firefox };

const [name = "", ...how] = process.argv.slice(2);
const store = STORES[name];
if (!store) throw new Error(`There is no store ${name}: chrome, edge or firefox.`);

const missing = store.needs.filter((key) => !process.env[key]);
if (missing.length > 0) throw new Error(`Not set: ${missing.join(", ")}.`);
const keys = Object.fromEntries(store.needs.map((key) => [key, process.env[key] ?? ""]));

if (how.includes("--send")) {
  const product = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const zip = (/** @type {string} */ of) =>
    readFileSync(join(ROOT, "packages", `${product.name}-${product.version}-${of}.zip`));
  const zips = {
    chrome: zip("chrome"),
    edge: zip("edge"),
    firefox: zip("firefox"),
    sources: zip("sources"),
  };
  await store.upload(keys, zips, fetch);
  console.log(`${name}: ${product.version} is handed in.`);
} else {
  await store.signIn(keys, fetch);
  console.log(`${name}: the keys work. Nothing was sent.`);
}
