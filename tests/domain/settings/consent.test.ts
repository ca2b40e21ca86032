import { expect, test } from "vitest";
import {
  CONSENT_VERSION,
  hasConsent,
  isAutomatic,
  SETTINGS_VERSION,
} from "../../../src/domain/settings/consent";

const AT = "2026-11-23T08:00:00.000Z";
const AGREED = {
  version: SETTINGS_VERSION,
  automatic: false,
  consent: { version: CONSENT_VERSION, at: AT },
};

test("the member agreed when the consent is to what this version does", () => {
  expect(hasConsent(AGREED)).toBe(true);
});

test.each([
  ["an earlier version", CONSENT_VERSION - 1],
  ["a later version", CONSENT_VERSION + 1],
  ["a version that is a text", String(CONSENT_VERSION)],
  ["a version that is null", null],
  ["no version", undefined],
])("a consent to %s is none, and nothing is automatic by it", (_what, version) => {
  const stored = { ...AGREED, automatic: true, consent: { version, at: AT } };
  expect(hasConsent(stored)).toBe(false);
  expect(isAutomatic(stored)).toBe(false);
});

test.each([undefined, null, 0, "", "agreed", true, [], {}, { consent: null }, { consent: true }])(
  "%j is no consent",
  (stored) => {
    expect(hasConsent(stored)).toBe(false);
    expect(isAutomatic(stored)).toBe(false);
  },
);

test("pages are read as they are opened only when that was switched on", () => {
  expect(isAutomatic({ ...AGREED, automatic: true })).toBe(true);
  expect(isAutomatic(AGREED)).toBe(false);
});

test.each(["true", 1, {}, null, undefined])("automatic: %j is not switched on", (automatic) => {
  expect(isAutomatic({ ...AGREED, automatic })).toBe(false);
});

test("an item that the settings refuse as damaged is no consent", () => {
  expect(isAutomatic({ ...AGREED, version: 7, automatic: true })).toBe(false);
});
