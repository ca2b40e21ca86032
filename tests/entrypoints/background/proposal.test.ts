import { beforeEach, expect, test, vi } from "vitest";
import { browser } from "../../../src/browser";
import { withConsent } from "../../../src/domain/settings/settings";
import { handlers } from "../../../src/entrypoints/background/handlers";
import { readAttempt } from "../../../src/storage/attempt";
import { changeSettings } from "../../../src/storage/settings";
import { kept, READING } from "../../build/snapshots";
import { store, stored } from "../../build/stored-snapshots";

const SEEN = new Date(2026, 10, 23, 23, 58);
const AT = SEEN.toISOString();

const answer = (isMine: boolean, at = AT) => handlers.answerProposal({ at, isMine });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: SEEN });
  await changeSettings((settings) => withConsent(settings, SEEN));
  await handlers.reportState({ state: "changed", proposal: READING });
  return () => vi.useRealTimers();
});

test("what is proposed is not stored by itself", async () => {
  expect(await readAttempt()).toEqual({ result: "changed", at: AT, proposal: READING });
  expect(await stored()).toEqual([]);
});

test("a yes keeps it, for the day and the instant it was seen", async () => {
  vi.setSystemTime(new Date(2026, 10, 24, 0, 3));
  expect(await answer(true)).toBe("kept");
  expect(await stored()).toEqual([
    kept("2026-11-23", { takenAt: AT, firstTakenAt: AT, source: "confirmed" }),
  ]);
  expect((await readAttempt())?.result).toBe("kept");
});

test("a no keeps nothing, and is not asked again", async () => {
  expect(await answer(false)).toBe("dropped");
  expect(await stored()).toEqual([]);
  expect(await readAttempt()).toEqual({ result: "changed", at: AT });
  expect(await answer(true)).toBe("gone");
});

test.each([
  [true, "kept"],
  [false, "changed"],
] as const)(
  "after the answer %s the same numbers are not asked about again",
  async (isMine, result) => {
    await answer(isMine);
    await handlers.reportState({ state: "changed", proposal: READING });
    expect(await readAttempt()).toEqual({ result, at: AT });
    vi.setSystemTime(new Date(2026, 10, 24, 0, 3));
    await handlers.reportState({ state: "changed", proposal: READING });
    expect((await readAttempt())?.proposal, "on another day").toEqual(READING);
  },
);

test("other numbers are asked about", async () => {
  await answer(false);
  const other = { ...READING, displayedTotal: 52 };
  await handlers.reportState({ state: "changed", proposal: other });
  expect((await readAttempt())?.proposal).toEqual(other);
});

test("going on to another page takes nothing away, unless the page still waited", async () => {
  await handlers.reportState({ state: "other-page" });
  expect((await readAttempt())?.proposal).toEqual(READING);
  await handlers.reportState({ state: "waiting" });
  await handlers.reportState({ state: "other-page" });
  expect((await readAttempt())?.result).toBe("other-page");
});

test("after everything was deleted nothing of the page is noted", async () => {
  await handlers.deleteEverything({});
  await handlers.reportState({ state: "changed", proposal: READING });
  expect(await readAttempt()).toBeUndefined();
  expect(await browser.storage.session.get("answer")).toEqual({});
});

test("an answer to an earlier look changes nothing", async () => {
  expect(await answer(true, new Date(2026, 10, 23, 12).toISOString())).toBe("gone");
  expect(await stored()).toEqual([]);
});

test("a second yes changes nothing more", async () => {
  await answer(true);
  expect(await answer(true)).toBe("gone");
  expect(await stored()).toHaveLength(1);
});

test("a yes that could not be kept is not remembered as one", async () => {
  await store(kept("2026-11-23"), kept("2026-11-24", { takenAt: "2026-11-24T07:00:00.000Z" }));
  expect(await answer(true)).toBe("clock-behind");
  await handlers.reportState({ state: "changed", proposal: READING });
  expect(await readAttempt()).toEqual({ result: "changed", at: AT, proposal: READING });
});

test("without consent a yes keeps nothing either", async () => {
  await changeSettings(({ consent: _, ...settings }) => settings);
  expect(await answer(true)).toBe("not-agreed");
  expect(await stored()).toEqual([]);
});

test("a yes replaces what was kept of the same day before", async () => {
  await store(kept("2026-11-23", { source: "typed" }));
  await answer(true);
  expect(await stored()).toMatchObject([{ source: "confirmed", takenAt: AT }]);
});
