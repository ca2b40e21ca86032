import markdown from "markdown-it";
import { hasListing, listingOf, messagesOf } from "./texts.js";

/** The sheet of the policy's pages, beside them. */
const SHEET = "policy.css";

/**
 * The privacy policy as a page: the one in the package, which is also the one of a site. While a new
 * language has no listing of its own, it has the English policy; a test demands the listing.
 *
 * @param {string} language its folder
 * @returns {{ name: string, html: string }} named after the language's code, as the product calls it
 */
export function policyPage(language) {
  const { languageCode: code } = messagesOf(language);
  const spoken = hasListing(language) ? language : "en";
  const text = policyText(spoken);
  const title = /^# (.+)$/m.exec(text)?.[1] ?? "";
  const html = `<!doctype html>
<html lang="${messagesOf(spoken).languageCode}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="${SHEET}">
<main>
${markdown({ html: false }).render(text)}</main>
</html>
`;
  return { name: `${code}.html`, html };
}

/**
 * The privacy policy in Markdown, without the notes that tell the tests which paragraph is about what.
 *
 * @param {string} language its folder
 */
export const policyText = (language) => listingOf(language).privacy.replace(/^<!-- .* -->\n/gm, "");
