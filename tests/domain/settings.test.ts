import { describe, expect, test } from "vitest";
import { CONSENT_VERSION, hasConsent, isAutomatic } from "../../src/domain/consent";
import {
  parseSettings,
  type Settings,
  withConsent,
  withoutConsent,
} from "../../src/domain/settings";

const NEW: Settings = { version: 1, automatic: false };
const AGREED = withConsent(NEW, new Date("2026-11-23T08:00:00.000Z"));

test("agreeing keeps the version and the time", () => {
  expect(AGREED).toEqual({
    version: 1,
    automatic: false,
    consent: { version: CONSENT_VERSION, at: "2026-11-23T08:00:00.000Z" },
  });
  expect(hasConsent(AGREED)).toBe(true);
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

test.each([undefined, null, 7, "x", {}, { version: 2, automatic: true }, { ...AGREED, extra: 1 }])(
  "%j as stored settings is read as the careful defaults",
  (stored) => {
    expect(parseSettings(stored)).toEqual(NEW);
  },
);

test("settings that are whole are read as they are", () => {
  expect(parseSettings({ ...AGREED, automatic: true })).toEqual({ ...AGREED, automatic: true });
});
