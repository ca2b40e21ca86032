import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

type File = { path: string; text: string };

const files: File[] = execFileSync(
  "git",
  ["ls-files", "--cached", "--others", "--exclude-standard", "src", "tools", "tests"],
  { cwd: root, encoding: "utf8" },
)
  .split("\n")
  .filter((path) => /\.(ts|tsx|js|css)$/.test(path))
  .map((path) => ({ path, text: readFileSync(resolve(root, path), "utf8") }));

const PROFILE_HOOKS = new RegExp(
  "linkedin\\.sdui|entity-collection-item|licenses_and_certifications|content_collections|" +
    "profile-(displayphoto|framedphoto|displaybackgroundimage|background-image)|topcard-logo|" +
    "_(cover_edit_button|openToButton|about_edit)|TopLevel|edit/intro|overlay/contact-info|" +
    "custom-invite|invite-connect|NON_SELF|ConnectButtonstate|FollowButton|data-member-id",
  "i",
);

/** Sizes of the screen, the list of languages and pixels of drawings, against fingerprints. */
const FALSIFIED =
  /\bouter(Width|Height)\b|\bscreen(\.|X\b|Y\b)|\bdevice-(width|height)|navigator\.language|getContext|hardwareConcurrency|deviceMemory/;

/** Files that leave a promise alone, since it never rejects or is told in another way. */
const UNHEARD = [
  // Ends with the page, or with what was seen on it.
  "src/entrypoints/content/show-panel.tsx",
  "src/entrypoints/profile.content.ts",
  "src/entrypoints/ssi.content.ts",
  "src/pages/profile/watch-profile.ts",
  // Show their failures themselves.
  "src/entrypoints/dashboard/dashboard.tsx",
  "src/entrypoints/own-page/history.ts",
  "src/entrypoints/own-page/today.ts",
  "src/ui/outcomes/count-field.tsx",
  // Parts of a transaction, which fails with them.
  "src/storage/database/database.ts",
  "src/storage/sample.ts",
];

/** Each rule of the house: what a file must not be, and the sentence that says what to do. */
const RULES: [sentence: string, breaks: (file: File) => boolean, planted: File][] = [
  [
    "No file is longer than 200 lines: split it by concept.",
    ({ text }) => text.split("\n").length > 201,
    { path: "src/ui/long.ts", text: "\n".repeat(201) },
  ],
  [
    "Files are named in kebab-case after the one thing they hold.",
    ({ path }) => !/^([a-z0-9-]+\/)*[a-z0-9.-]+$/.test(path),
    { path: "src/ui/RangeChoice.tsx", text: "" },
  ],
  [
    "A name says what a file is about: no utils, helpers, common, manager, service.",
    ({ path }) => /\b(utils?|helpers?|common|manager|service)\b/.test(path),
    { path: "src/domain/utils.ts", text: "" },
  ],
  [
    "Markup is never made of text: no innerHTML and its kin in our own code.",
    ({ path, text }) =>
      path.startsWith("src/") &&
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser/.test(text),
    { path: "src/ui/planted.ts", text: "element.innerHTML = text;" },
  ],
  [
    "There are two MutationObservers, in pages/wait-for-stable.ts and pages/keep-attached.ts.",
    ({ path, text }) =>
      path.startsWith("src/") &&
      !["src/pages/wait-for-stable.ts", "src/pages/keep-attached.ts"].includes(path) &&
      text.includes("MutationObserver"),
    { path: "src/ui/planted.ts", text: "new MutationObserver(() => {});" },
  ],
  [
    "The polyfill is imported in browser.ts only.",
    ({ path, text }) =>
      path.startsWith("src/") &&
      path !== "src/browser.ts" &&
      /^import (?!type).*webextension-polyfill/m.test(text),
    { path: "src/ui/planted.ts", text: 'import browser from "webextension-polyfill";' },
  ],
  [
    "What nobody waits for goes through quietly(), which leaves a trace; what cannot fail is listed here.",
    ({ path, text }) =>
      path.startsWith("src/") && !UNHEARD.includes(path) && /\bvoid (?!0\b)[\w.]+\(/.test(text),
    { path: "src/ui/planted.ts", text: "onClick={() => void keep(day)}" },
  ],
  [
    "Nobody but our own contexts is listened to: no messages from other extensions or pages.",
    ({ path, text }) =>
      path.startsWith("src/") && /on(Message|Connect)External|"message"/.test(text),
    { path: "src/messages/planted.ts", text: "runtime.onMessageExternal.addListener(x);" },
  ],
  [
    "LinkedIn's class names and ids stand in pages/ssi/selectors.ts only.",
    ({ path, text }) =>
      path.startsWith("src/") &&
      path !== "src/pages/ssi/selectors.ts" &&
      /ssi-score|ssi-rank|sub-score/.test(text.replace(/https:\S+/g, "")),
    { path: "src/pages/ssi/planted.ts", text: 'page.querySelector(".ssi-rank")' },
  ],
  [
    "What a LinkedIn profile is recognised by stands in pages/profile/selectors.ts only.",
    ({ path, text }) =>
      path.startsWith("src/") &&
      path !== "src/pages/profile/selectors.ts" &&
      PROFILE_HOOKS.test(text),
    {
      path: "src/pages/profile/planted.ts",
      text: 'page.querySelector("#licenses_and_certifications")',
    },
  ],
  [
    "What runs on LinkedIn's page asks for nothing that a browser falsifies there (store/browsers.md).",
    ({ path, text }) =>
      /^src\/(pages|ui\/panel|entrypoints\/content)\/|\.content\.tsx?$/.test(path) &&
      FALSIFIED.test(text),
    { path: "src/pages/planted.ts", text: "const wide = window.outerWidth;" },
  ],
  [
    "Nothing of the page is put into a selector on a profile.",
    ({ path, text }) =>
      path.startsWith("src/pages/profile/") &&
      /(querySelector(All)?|closest|matches)\([^)]*(\$\{|["'`]\s*\+)/.test(text),
    { path: "src/pages/profile/planted.ts", text: `page.querySelector(\`[id^=\${slug}]\`)` },
  ],
];

test.each(RULES)("%s", (sentence, breaks) => {
  expect(
    files.filter(breaks).map(({ path }) => path),
    sentence,
  ).toEqual([]);
});

test.each(RULES)("planted: %s", (_sentence, breaks, planted) => {
  expect(breaks(planted)).toBe(true);
});

test("the rules look at the files there are", () => {
  expect(files.length).toBeGreaterThan(60);
});
