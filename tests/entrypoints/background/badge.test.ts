import { beforeEach, describe, expect, test, vi } from "vitest";
import { withConsent } from "../../../src/domain/settings/settings";
import { setAlarm } from "../../../src/entrypoints/background/alarm";
import { showBadge } from "../../../src/entrypoints/background/badge";
import { changeSettings } from "../../../src/storage/settings";
import { leaveAllTexts } from "../../build/chosen-texts";
import { kept } from "../../build/snapshots";
import { store } from "../../build/stored-snapshots";
import { fake } from "../../fakes/browser";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-23T12:00:00Z") });
  return () => vi.useRealTimers();
});

beforeEach(() => changeSettings((settings) => withConsent(settings, new Date())));

const shown = async () => {
  await showBadge();
  const { text, title } = fake.badge;
  return [text, title.replace(/\s/g, " ")];
};

describe("the toolbar button", () => {
  test("shows nothing before the first day", async () => {
    expect(await shown()).toEqual(["", "Pilaster"]);
  });

  test("shows the newest total while it is new enough", async () => {
    await store(kept("2026-11-17"));
    expect(await shown()).toEqual(["53", "Pilaster: 52.6 of 100 on 17 Nov 2026"]);
    expect(fake.badge.color).toBe("#4b3f72");
  });

  test("says quietly, and not by colour alone, that nothing was kept for days", async () => {
    await store(kept("2026-11-16"));
    expect(await shown()).toEqual([
      "53…",
      "Pilaster: 52.6 of 100 on 16 Nov 2026. Nothing has been kept for 7 days.",
    ]);
    expect(fake.badge.color).toBe("#5a616a");
  });

  test("says it in French, and of one day", async () => {
    fake.uiLanguage = "fr-FR";
    await changeSettings((settings) => ({ ...settings, remindAfter: 1 }));
    await store(kept("2026-11-22"));
    expect((await shown())[1]).toMatch(/Rien n’a été enregistré depuis 1 jour\.$/);
  });

  test("says it in the language that was chosen, and in the browser's again", async () => {
    leaveAllTexts();
    await store(kept("2026-11-16"));
    await changeSettings((settings) => ({ ...settings, language: "fr" }));
    expect((await shown())[1]).toMatch(/^Pilaster : 52,6 sur 100 .* depuis 7 jours\.$/);
    await changeSettings(({ language: _, ...settings }) => settings);
    expect((await shown())[1]).toMatch(/Nothing has been kept for 7 days\.$/);
  });

  test.each([
    ["the member never wants it", { remindAfter: "never" }],
    ["it is put off", { snoozedUntil: "2026-11-24" }],
  ] as const)("stays as it is when %s", async (_why, choice) => {
    await store(kept("2026-11-01"));
    await changeSettings((settings) => ({ ...settings, ...choice }));
    expect((await shown())[0]).toBe("53");
  });

  test("has room for the longest there is", async () => {
    await store(kept("2026-11-01", { displayedTotal: 100 }));
    expect((await shown())[0]?.length).toBeLessThanOrEqual(4);
  });
});

test("the alarm is set once: setting it anew would put it off for ever", async () => {
  await setAlarm();
  const first = fake.alarms.get("badge");
  expect(first).toEqual({ periodInMinutes: 180 });
  await setAlarm();
  expect(fake.alarms.get("badge")).toBe(first);
});
