import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { BANDS, CAUTIONS, CRITERIA } from "../../src/domain/coach/about";
import { TIPS } from "../../src/domain/coach/tips";
import { bandKey, cautionKey, cautionTitleKey, criterionKey } from "../../src/ui/coach/coach-words";
import { takesKey, tipKeys } from "../../src/ui/tips/tip-words";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(resolve(root, path), "utf8");

type Entry = { message: string; placeholders?: Record<string, { content: string }> };
type Catalogue = Record<string, Entry>;
type All = { en: Catalogue; fr: Catalogue; source: string };

/** The coach's texts are named after its data. */
const NAMED: string[] = [
  ...TIPS.flatMap(({ id, takes }) => [...tipKeys(id), takesKey(takes)]),
  ...CAUTIONS.flatMap(({ id }) => [cautionKey(id), cautionTitleKey(id)]),
  ...BANDS.map(({ id }) => bandKey(id)),
  ...CRITERIA.map(({ id }) => criterionKey(id)),
];

const REAL: All = {
  en: JSON.parse(read("public/_locales/en/messages.json")),
  fr: JSON.parse(read("public/_locales/fr/messages.json")),
  source: execFileSync("git", ["ls-files", "-co", "--exclude-standard", "src", "manifest.json"], {
    cwd: root,
    encoding: "utf8",
  })
    .split("\n")
    .filter((path) => /\.(tsx?|json|html)$/.test(path))
    .map(read)
    .concat(NAMED.map((key) => `t("${key}")`))
    .join("\n"),
};

const without = (of: Catalogue, ...others: Catalogue[]) =>
  Object.keys(of).filter((key) => others.every((other) => !(key in other)));

const placesIn = (message: string) =>
  [...new Set(message.match(/\$\w+\$/g) ?? [])].map((name) => name.slice(1, -1).toLowerCase());

/** The places of a message with what fills them: "day=$2 total=$1". */
const placesOf = ({ placeholders = {} }: Entry) =>
  Object.entries(placeholders)
    .map(([name, { content }]) => `${name}=${content}`)
    .sort()
    .join(" ");

const PLURAL = /_(zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(PLURAL, "");

/** Called for: `t("key")`, `plural("stem")`, `data-text="key"`, `__MSG_key__` of the manifest. */
const used = (source: string) =>
  new Set(
    [...source.matchAll(/\b(?:t|plural)\(\s*"(\w+)"|__MSG_(\w+)__|data-text="(\w+)"/g)].map(
      ([, called, named, shown]) => called ?? named ?? shown ?? "",
    ),
  );

const each = (all: All, breaks: (entry: Entry, key: string) => boolean) =>
  [all.en, all.fr].flatMap((catalogue) =>
    Object.entries(catalogue)
      .filter(([key, entry]) => breaks(entry, key))
      .map(([key]) => key),
  );

const longer = (key: string, most: number) => (all: All) =>
  each(all, ({ message }, of) => of === key && message.length > most);

const entry = (message: string, placeholders?: Entry["placeholders"]): Entry => ({
  message,
  ...(placeholders && { placeholders }),
});

const alike = (key: string, of: Entry): Partial<All> => ({ en: { [key]: of }, fr: { [key]: of } });

/** Each check with what breaks it, and a violation it must name by its key. */
const CHECKS: [sentence: string, broken: (all: All) => string[], planted: Partial<All>][] = [
  [
    "every English text is there in French too",
    ({ en, fr }) => without(en, fr),
    { en: { cancel: entry("Cancel") }, fr: {} },
  ],
  [
    "every French text is there in English too",
    ({ en, fr }) => without(fr, en),
    { en: {}, fr: { cancel: entry("Annuler") } },
  ],
  [
    "both languages fill the same places in the same way",
    ({ en, fr }) =>
      Object.keys(en).filter((key) => {
        const [one, other] = [en[key], fr[key]];
        return one && other && placesOf(one) !== placesOf(other);
      }),
    {
      en: { cancel: entry("$A$", { a: { content: "$1" } }) },
      fr: { cancel: entry("$A$", { a: { content: "$2" } }) },
    },
  ],
  [
    "every place in a text is declared, and every declared place stands in it",
    (all) =>
      each(
        all,
        ({ message, placeholders = {} }) =>
          placesIn(message).sort().join() !== Object.keys(placeholders).sort().join(),
      ),
    { fr: { cancel: entry("Annuler", { day: { content: "$1" } }) } },
  ],
  [
    "every text is used",
    ({ en, source }) => {
      const all = used(source);
      return Object.keys(en).filter((key) => !all.has(stem(key)));
    },
    { ...alike("cancel", entry("Cancel")), source: 't("cancelled")' },
  ],
  [
    "every text that is asked for exists",
    ({ en, source }) => [...used(source)].filter((key) => !(key in en) && !(`${key}_other` in en)),
    { ...alike("cancelled", entry("Cancelled")), source: 't("cancelled") t("cancel")' },
  ],
  [
    "whatever has one plural form has the other",
    (all) =>
      [all.en, all.fr].flatMap((catalogue) =>
        Object.keys(catalogue).filter(
          (key) =>
            PLURAL.test(key) &&
            !(`${stem(key)}_one` in catalogue && `${stem(key)}_other` in catalogue),
        ),
      ),
    { ...alike("cancel_one", entry("One")), source: 'plural("cancel")' },
  ],
  [
    "no text is empty",
    (all) => each(all, ({ message }) => message.trim() === ""),
    { fr: { cancel: entry(" ") } },
  ],
  [
    "French puts a no-break space before : ; ? ! % » and after «",
    ({ fr }) =>
      Object.keys(fr).filter((key) =>
        /[^\u00a0\u202f][:;?!%»]|^[:;?!%»]|«[^\u00a0\u202f]/.test(fr[key]?.message ?? ""),
      ),
    { fr: { cancel: entry("Annuler ?") } },
  ],
  [
    "the name has 45 characters at most",
    longer("extensionName", 45),
    { fr: { extensionName: entry("x".repeat(46)) } },
  ],
  [
    "the description has 132 characters at most",
    longer("extensionDescription", 132),
    { fr: { extensionDescription: entry("x".repeat(133)) } },
  ],
  [
    "a file names its own language",
    ({ en, fr }) =>
      en.languageCode?.message === "en" && fr.languageCode?.message === "fr"
        ? []
        : ["languageCode"],
    { fr: { languageCode: entry("en") } },
  ],
];

test.each(CHECKS)("%s", (_sentence, broken) => {
  expect(broken(REAL)).toEqual([]);
});

test.each(CHECKS)("planted against: %s", (_sentence, broken, planted) => {
  const all = { en: {}, fr: {}, source: "", ...planted };
  expect(broken(all)).toContainEqual(
    expect.stringMatching(/^(cancel(_one)?|extension(Name|Description)|languageCode)$/),
  );
});

test("the checks look at the texts there are", () => {
  expect(Object.keys(REAL.en).length).toBeGreaterThan(150);
  expect(used(REAL.source).size).toBeGreaterThan(150);
});
