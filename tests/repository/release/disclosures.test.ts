import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { disclosures, LANGUAGES, messagesOf } from "../../../tools/listing/texts.js";
import { manifests } from "../../../tools/manifest.js";
import { root } from "../built-package";

const read = (...path: string[]) => readFileSync(resolve(root, ...path), "utf8");

/** Everything that speaks of what Pilaster may do and handles; a test may put another text in. */
const SAID = {
  manifest: JSON.parse(read("manifest.json")),
  screen: read(disclosures.consent.screen),
  sync: read(disclosures.sync.screen),
  readme: read("README.md"),
  texts: LANGUAGES.map((language) => ({
    language,
    keys: Object.keys(messagesOf(language)),
    privacy: read("store/listing", language, "privacy.md"),
    description: read("store/listing", language, "description.txt"),
  })),
};

const namesOf = (kind: string) =>
  disclosures.permissions.filter((one) => one.kind === kind).map(({ name }) => name);
const placed = (text: string, keys: string[]) =>
  keys.filter((key) => !text.includes(`{{${key}}}`)).map((key) => `leaves out ${key}`);

/** Where something says other than the disclosures, as sentences. */
function disagreements({ manifest, screen, sync, readme, texts }: typeof SAID): string[] {
  const { consent, data, permissions } = disclosures;
  const { gecko } = manifests(manifest).firefox.browser_specific_settings as Gecko;
  const asked = { required: manifest.permissions, optional: manifest.optional_host_permissions };
  const shown = [...consent.textKeys, consent.agree, consent.decline];
  const sent = [...disclosures.sync.textKeys, disclosures.sync.agree];
  return [
    ...(["required", "optional"] as const)
      .filter((kind) => `${[...asked[kind]].sort()}` !== `${namesOf(kind).sort()}`)
      .map((kind) => `the manifest asks for other ${kind} permissions`),
    ...(JSON.stringify(gecko.data_collection_permissions) ===
    JSON.stringify(disclosures.firefox.data_collection_permissions)
      ? []
      : ["Firefox is told of another collection of data"]),
    ...shown
      .filter((key) => !screen.includes(`t("${key}")`))
      .map((key) => `the consent screen leaves out ${key}`),
    ...sent
      .filter((key) => !sync.includes(`t("${key}")`))
      .map((key) => `the switch of sync leaves out ${key}`),
    ...permissions
      .filter(({ name, kind }) => !readme.includes(`| \`${name}\` | ${kind} |`))
      .map(({ name }) => `the README leaves out ${name}`),
    ...texts.flatMap(({ language, keys, privacy, description }) =>
      [
        ...permissions
          .filter(({ name, textKey }) => {
            const line = privacy.split("\n").find((one) => one.startsWith(`- \`${name}\``));
            return !line?.includes(`{{${textKey}}}`);
          })
          .map(({ name }) => `the policy leaves out ${name}`),
        ...(`${idsIn(privacy)}` === `${data.map(({ id }) => id)}` ? [] : ["other data"]),
        ...placed(privacy, [...consent.textKeys, "disclaimer", "limitedUse"]),
        ...placed(privacy, disclosures.sync.textKeys),
        ...placed(description, ["factRead", "factKept", "factTerms", "disclaimer", "limitedUse"]),
        ...[...shown, consent.withdraw, ...permissions.map(({ textKey }) => textKey)]
          .filter((key) => !keys.includes(key))
          .map((key) => `has no text ${key}`),
      ].map((what) => `${language}: ${what}`),
    ),
  ];
}

type Gecko = { gecko: { data_collection_permissions: object } };

const idsIn = (privacy: string) =>
  [...privacy.matchAll(/^<!-- data: (\w+) -->$/gm)].map(([, id]) => id);

describe("manifest, policy, listing, consent screen and README", () => {
  test("say what the disclosures say", () => {
    expect(disagreements(SAID)).toEqual([]);
    expect(LANGUAGES).toContain("en");
  });

  test("planted: each of them that says something else is found", () => {
    const [first] = SAID.texts;
    if (!first) throw new Error("There is no language.");
    const { manifest, readme, screen, sync } = SAID;
    const planted = {
      manifest: { ...manifest, permissions: [...manifest.permissions, "tabs"] },
      screen: screen.replace('t("factTerms")', ""),
      sync: sync.replace('t("syncNever")', ""),
      readme: readme.replace("| `alarms` | required |", ""),
      texts: [
        {
          ...first,
          privacy: first.privacy
            .replace("<!-- data: files -->", "")
            .replace("- `storage`", "-")
            .replace("{{syncGoes}}", "Nothing goes."),
          description: first.description.replace("{{factTerms}}", "No terms."),
        },
      ],
    };
    expect(disagreements(planted)).toEqual([
      "the manifest asks for other required permissions",
      "the consent screen leaves out factTerms",
      "the switch of sync leaves out syncNever",
      "the README leaves out alarms",
      `${first.language}: the policy leaves out storage`,
      `${first.language}: other data`,
      `${first.language}: leaves out syncGoes`,
      `${first.language}: leaves out factTerms`,
    ]);
  });
});

test("nothing leaves the device but by the switch of sync, and no store is told otherwise", () => {
  const leaving = disclosures.data.filter(({ goes }) => goes !== "nowhere");
  expect(leaving).toMatchObject([
    { id: "sync", consent: expect.stringMatching(/^own switch, off/) },
  ]);
  const { dataTypes, remoteCode } = disclosures.chrome;
  const handled = Object.entries(dataTypes).filter(([, isHandled]) => isHandled);
  expect(handled).toEqual([["websiteContent", true]]);
  expect([remoteCode, disclosures.edge.remoteCode]).toEqual([false, false]);
  const reasons = disclosures.permissions.map(({ reason }) => reason.length);
  expect(reasons.every((length) => length > 60 && length <= 1_000)).toBe(true);
});
