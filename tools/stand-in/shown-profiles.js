import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const FIXTURES = resolve(import.meta.dirname, "../../tests/fixtures/profile");

/**
 * A profile and what it answers: the name of a fixture ("own.en" or "own.en.html") or HTML. `slug` as
 * it stands in addresses.
 *
 * @typedef {{ slug: string, html: string, isStrangers?: boolean }} ShownProfile
 */

/** @typedef {{ status: number, html: string } | { redirect: string }} Answer */

/**
 * The profiles that are shown, and where /in/me/ leads: to the last that is no stranger's.
 *
 * @returns {{ show: (profile: ShownProfile) => void, forget: () => void,
 *   answerTo: (path: string) => Answer | undefined }}
 */
export function shownProfiles() {
  /** @type {Map<string, Answer>} path without the slash at its end → answer */
  const answers = new Map();
  return {
    show: ({ slug, html, isStrangers = false }) => {
      answers.set(`/in/${slug}`, { status: 200, html: htmlOf(html) });
      if (!isStrangers) answers.set("/in/me", { redirect: `/in/${slug}/` });
    },
    forget: () => answers.clear(),
    answerTo: (path) => answers.get(path.replace(/\/$/, "")),
  };
}

/**
 * @param {string} text a fixture's name or HTML
 * @throws {Error} when a fixture of that name does not exist
 */
function htmlOf(text) {
  if (text.includes("<")) return text;
  const file = text.endsWith(".html") ? text : `${text}.html`;
  return readFileSync(resolve(FIXTURES, file), "utf8");
}
