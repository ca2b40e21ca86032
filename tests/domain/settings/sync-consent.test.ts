import { expect, test } from "vitest";
import { hasConsent, isSyncOn, SYNC_CONSENT_VERSION } from "../../../src/domain/settings/consent";
import {
  DEFAULT_SETTINGS,
  parseSettings,
  withConsent,
  withoutConsent,
  withoutSync,
  withSync,
} from "../../../src/domain/settings/settings";

const AT = "2026-11-23T08:00:00.000Z";
const agreed = withConsent(DEFAULT_SETTINGS, new Date(AT));

test("settings of version 5 send nothing to the browser's account", () => {
  expect(parseSettings({ ...agreed, version: 5 })).toEqual(agreed);
  expect(isSyncOn(parseSettings({ ...agreed, version: 5 }))).toBe(false);
});

test("sync needs its own consent, and no other", () => {
  const on = withSync(DEFAULT_SETTINGS, new Date(AT));
  expect(parseSettings(on)).toEqual({
    ...DEFAULT_SETTINGS,
    sync: { version: SYNC_CONSENT_VERSION, at: AT },
  });
  expect([isSyncOn(on), hasConsent(on)]).toEqual([true, false]);
  expect(isSyncOn(withoutConsent({ ...agreed, ...withSync(agreed, new Date(AT)) }))).toBe(true);
  for (const stored of [agreed, withoutSync(on), { ...on, sync: { version: 99, at: AT } }, {}]) {
    expect(isSyncOn(stored)).toBe(false);
  }
});
