import { describe, expect, test } from "vitest";
import {
  CONSENT_VERSION,
  hasConsent,
  isAutomatic,
  isPanelOn,
  isProfileOn,
  usesLinkedin,
} from "../../../src/domain/settings/consent";
import {
  parseSettings,
  type Settings,
  snoozed,
  withConsent,
  withoutConsent,
} from "../../../src/domain/settings/settings";

const PANEL = { isOn: false, corner: "bottom-right", isFolded: false, openIn: [] } as const;
const NEW: Settings = {
  version: 6,
  automatic: false,
  panel: PANEL,
  profile: false,
  remindAfter: 7,
};
const AT = "2026-11-23T08:00:00.000Z";
const AGREED: Settings = { ...NEW, consent: { version: CONSENT_VERSION, at: AT } };

test("agreeing keeps the version and the time", () => {
  const agreed = withConsent(NEW, new Date(AT));
  expect(agreed).toEqual(AGREED);
  expect(hasConsent(agreed)).toBe(true);
});

test("withdrawing takes automatic recording with it", () => {
  expect(withoutConsent({ ...AGREED, automatic: true })).toEqual(NEW);
});

describe("nothing is allowed by", () => {
  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "yes"],
    ["new settings", NEW],
    ["a consent to another version", { ...AGREED, consent: { version: 99, at: "2026" } }],
    ["a consent without version", { ...AGREED, consent: {} }],
  ])("%s", (_name, stored) => {
    expect(hasConsent(stored)).toBe(false);
    expect(isAutomatic(stored)).toBe(false);
  });

  test("automatic recording alone", () => {
    expect(isAutomatic({ ...NEW, automatic: true })).toBe(false);
    expect(isAutomatic({ ...AGREED, automatic: true })).toBe(true);
    expect(isAutomatic(AGREED)).toBe(false);
  });
});

test.each([undefined, null, 7, "x", {}, { version: 7, automatic: true }, { ...AGREED, extra: 1 }])(
  "%j as stored settings is read as the careful defaults",
  (stored) => {
    expect(parseSettings(stored)).toEqual(NEW);
  },
);

test("settings that are whole are read as they are", () => {
  expect(parseSettings({ ...AGREED, automatic: true })).toEqual({ ...AGREED, automatic: true });
});

describe("damaged settings are read as the careful defaults", () => {
  test.each([
    ["automatic is a text", { ...AGREED, automatic: "true" }],
    ["automatic is missing", { ...AGREED, automatic: undefined }],
    ["the version is missing", { automatic: true, consent: AGREED.consent }],
    ["the version is of another time", { ...AGREED, version: 0, automatic: true }],
    ["the consent is null", { ...NEW, automatic: true, consent: null }],
    ["the consent has no time", { ...NEW, automatic: true, consent: { version: 1 } }],
    ["the time is none", { ...NEW, automatic: true, consent: { version: 1, at: "yesterday" } }],
    ["the consent has an extra key", { ...NEW, consent: { ...AGREED.consent, by: "me" } }],
    ["they are a list", [AGREED]],
    ["the panel stands nowhere", { ...AGREED, panel: { ...PANEL, corner: "middle" } }],
    ["the panel is on by half", { ...AGREED, panel: { ...PANEL, isOn: 1 } }],
    ["the profile is on by half", { ...AGREED, profile: 1 }],
    ["the reminder is none that is offered", { ...AGREED, remindAfter: 2 }],
    ["the language is none we speak", { ...AGREED, language: "xx" }],
    ["they are older than any", { version: 0, automatic: true }],
  ])("when %s", (_what, stored) => {
    expect(parseSettings(stored)).toEqual(NEW);
  });
});

test("a consent to another version is kept as it was said, and counts for nothing", () => {
  const stored = { ...AGREED, automatic: true, consent: { ...AGREED.consent, version: 99 } };
  expect(parseSettings(stored)).toEqual(stored);
  expect(isAutomatic(parseSettings(stored))).toBe(false);
});

test("agreeing and withdrawing leave the settings they were given as they were", () => {
  const given = Object.freeze({ ...AGREED, automatic: true });
  expect(withoutConsent(given)).not.toHaveProperty("consent");
  expect(withConsent(given, new Date("2026-12-01T08:00:00.000Z"))).toEqual({
    ...NEW,
    automatic: true,
    consent: { version: 1, at: "2026-12-01T08:00:00.000Z" },
  });
  expect(given).toEqual({ ...AGREED, automatic: true });
});

test("what is agreed, and what is withdrawn, can be stored and read again", () => {
  expect(parseSettings(JSON.parse(JSON.stringify(AGREED)))).toEqual(AGREED);
  expect(parseSettings(JSON.parse(JSON.stringify(withoutConsent(AGREED))))).toEqual(NEW);
});

describe("settings of version 1", () => {
  test("keep consent and switch, and get what came since", () => {
    const old = { version: 1, automatic: true, consent: AGREED.consent };
    expect(parseSettings(old)).toEqual({ ...AGREED, automatic: true });
  });

  test("are no consent to a script on the page before they were brought along", () => {
    const old = { version: 1, automatic: true, consent: AGREED.consent };
    expect([hasConsent(old), isAutomatic(old)]).toEqual([false, false]);
  });

  test("that are damaged become the careful defaults", () => {
    expect(parseSettings({ version: 1, automatic: "yes" })).toEqual(NEW);
  });
});

test("settings of version 2 keep the panel, and read no profile", () => {
  const { profile: _, ...rest } = AGREED;
  const { openIn: _openIn, ...panel } = PANEL;
  const old = { ...rest, version: 2, panel: { ...panel, isOn: true } };
  expect(parseSettings(old)).toEqual({ ...AGREED, panel: { ...PANEL, isOn: true } });
});

test("settings of version 3 open the card nowhere over the page", () => {
  const old = { ...AGREED, version: 3, panel: { isOn: true, corner: "top-left", isFolded: true } };
  expect(parseSettings(old).panel).toEqual({ ...old.panel, openIn: [] });
  expect(parseSettings({ ...old, panel: "on" })).toEqual(NEW);
});

test("settings of version 4 speak the browser's language", () => {
  expect(parseSettings({ ...AGREED, version: 4 })).toEqual(AGREED);
});

test("the profile needs consent and its own switch, and goes with the consent", () => {
  const read: Settings = { ...AGREED, profile: true };
  expect(isProfileOn(read)).toBe(true);
  for (const stored of [AGREED, { ...read, consent: {} }, withoutConsent(read), undefined]) {
    expect(isProfileOn(stored)).toBe(false);
  }
});

describe("the panel", () => {
  const shown: Settings = { ...AGREED, panel: { ...PANEL, isOn: true } };

  test("needs consent and its own switch", () => {
    expect([isPanelOn(shown), isPanelOn(AGREED), isPanelOn({ ...shown, consent: {} })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("goes with the consent, and stays where it stood", () => {
    const placed: Settings = {
      ...shown,
      panel: { isOn: true, corner: "top-left", isFolded: true, openIn: [] },
    };
    expect(withoutConsent(placed).panel).toEqual({ ...placed.panel, isOn: false });
  });

  test.each([
    ["neither", AGREED, false],
    ["the recording", { ...AGREED, automatic: true }, true],
    ["the panel", shown, true],
    ["the profile", { ...AGREED, profile: true }, true],
    ["nothing agreed to", { ...shown, consent: undefined }, false],
  ])("%s reaches LinkedIn's page: %s", (_what, stored, isReaching) => {
    expect(usesLinkedin(stored)).toBe(isReaching);
  });
});

test("a reminder put off is put off for a week", () => {
  const put = snoozed(AGREED, "2026-11-23");
  expect(put).toEqual({ ...AGREED, snoozedUntil: "2026-11-30" });
  expect(parseSettings(put)).toEqual(put);
});
