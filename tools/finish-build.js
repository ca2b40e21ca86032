import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { writeLanguages } from "./languages.js";
import { policyPage } from "./listing/policy.js";
import { LANGUAGES } from "./listing/texts.js";
import { manifests } from "./manifest.js";
import { takeLicences } from "./package/licences.js";

const root = resolve(import.meta.dirname, "..");

/** Where the packages of both browsers are built. */
export const DIST = {
  chrome: resolve(root, "dist/chrome"),
  firefox: resolve(root, "dist/firefox"),
};

/** What is built, each as an environment of `vite.config.ts`; Vite wants the first one's name. */
export const OUTPUTS = [
  "client",
  "first",
  "papaparse",
  "dashboard",
  "sample",
  "background",
  "ssi",
  "panel",
  "profile",
  "report",
];

/** Removes what was built before, once, before the first output is written. */
export function startBuild() {
  rmSync(resolve(root, "dist"), { recursive: true, force: true });
}

/** Gives both browsers the same bytes, and each its own manifest. */
export function finishBuild() {
  leanTexts();
  writeLanguages(DIST.chrome);
  const licences = takeLicences(DIST.chrome, resolve(root, "dist/licences"));
  writeFileSync(resolve(DIST.chrome, "licences.txt"), licences);
  writePolicies();
  const { version } = readJson("package.json");
  const manifest = manifests({ ...readJson("manifest.json"), version });
  cpSync(DIST.chrome, DIST.firefox, { recursive: true });
  for (const browser of /** @type {const} */ (["chrome", "firefox"])) {
    const text = `${JSON.stringify(manifest[browser], null, 2)}\n`;
    writeFileSync(resolve(DIST[browser], "manifest.json"), text);
  }
}

/** The privacy policy, which must be there to read without a network. */
function writePolicies() {
  const folder = resolve(DIST.chrome, "privacy");
  mkdirSync(folder, { recursive: true });
  cpSync(resolve(root, "store/policy.css"), resolve(folder, "policy.css"));
  for (const language of LANGUAGES) {
    const { name, html } = policyPage(language);
    writeFileSync(resolve(folder, name), html);
  }
}

/** @param {string} file by its path in the repository */
const readJson = (file) => JSON.parse(readFileSync(resolve(root, file), "utf8"));

/** What a text says about itself is for translators; no browser asks for it. */
function leanTexts() {
  const folder = resolve(DIST.chrome, "_locales");
  for (const language of readdirSync(folder)) {
    const file = resolve(folder, language, "messages.json");
    const lean = (/** @type {string} */ key, /** @type {unknown} */ value) =>
      key === "example" || (key === "description" && typeof value === "string") ? undefined : value;
    writeFileSync(file, JSON.stringify(JSON.parse(readFileSync(file, "utf8")), lean));
  }
}
