import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../check/run-tool.js";

/** @param {string[]} path in the repository */
const read = (...path) => readFileSync(join(ROOT, ...path), "utf8");

/** @type {typeof import("../../store/disclosures.json")} What stores, policy and tests agree on. */
export const disclosures = JSON.parse(read("store/disclosures.json"));

/** The languages of the product, by their folders: `pt_BR`. Each has a listing of its own. */
export const LANGUAGES = readdirSync(join(ROOT, "public/_locales")).sort();

/** @param {string} language its folder */
export const hasListing = (language) => existsSync(join(ROOT, "store/listing", language));

/** A paragraph that Chrome's store asks for; Edge's takes no description that names Chrome. */
const OF_CHROME = "{{limitedUse}}\n\n";

/**
 * What a store is given in one language; the name and the short description are the product's own.
 *
 * @param {string} language its folder
 */
export function listingOf(language) {
  const text = (/** @type {string} */ file) => read("store/listing", language, file);
  const messages = messagesOf(language);
  return {
    name: messages.extensionName ?? "",
    summary: messages.extensionDescription ?? "",
    longSummary: fill(text("summary.txt"), messages).trim(),
    singlePurpose: fill(text("single-purpose.txt"), messages).trim(),
    description: fill(text("description.txt"), messages).trim(),
    descriptionElsewhere: fill(text("description.txt").replace(OF_CHROME, ""), messages).trim(),
    privacy: fill(text("privacy.md"), messages),
    /** @type {Record<string, string>} */
    captions: JSON.parse(text("captions.json")),
  };
}

/**
 * The product's own texts, by key, with what the stores ask for word by word.
 *
 * @param {string} language its folder
 * @returns {Record<string, string>}
 */
export function messagesOf(language) {
  /** @type {Record<string, { message: string }>} */
  const entries = JSON.parse(read("public/_locales", language, "messages.json"));
  const messages = Object.entries(entries).map(([key, { message }]) => [key, message]);
  const { limitedUse } = disclosures.chrome;
  const { singlePurpose } = disclosures;
  return { ...Object.fromEntries(messages), limitedUse, singlePurpose };
}

/**
 * Puts the product's own sentences where a text names them: so that what a listing says is what the
 * consent screen says.
 *
 * @param {string} text with places such as `{{factRead}}`
 * @param {Record<string, string>} messages
 * @returns {string}
 * @throws {Error} for a place that no message fills
 */
export function fill(text, messages) {
  return text.replace(/\{\{(\w+)\}\}/g, (place, key) => {
    const message = messages[key];
    if (!message) throw new Error(`${place} is no text of the product.`);
    return message;
  });
}
