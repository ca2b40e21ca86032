import { expect, test, vi } from "vitest";
import { browser } from "../../src/browser";
import { NOTHING_TOLD } from "../../src/domain/coach/state";
import { withTipStatus } from "../../src/domain/coach/tip-marks";
import { choosePersona, sayTarget, setTipStatus } from "../../src/entrypoints/own-page/coach";
import { changeCoach, onCoach, readCoach } from "../../src/storage/coach";

test("before anything is told, nothing is", async () => {
  expect(await readCoach()).toEqual(NOTHING_TOLD);
});

test("what the member tells is kept, and heard by every open surface", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-23T12:00:00Z") });
  const heard = vi.fn();
  const stop = onCoach(heard);
  await Promise.all([setTipStatus("i-reply", "doing", "people"), choosePersona("sales")]);
  const told = {
    version: 2,
    persona: "sales",
    log: [{ day: "2026-11-23", id: "i-reply", state: "doing", moves: "people" }],
  };
  expect(await readCoach()).toEqual(told);
  expect(heard).toHaveBeenLastCalledWith(told);
  stop();
  await setTipStatus("i-reply", "again");
  await sayTarget("yes");
  expect(heard).toHaveBeenCalledTimes(2);
  expect(await readCoach()).toEqual({ ...told, log: [], target: "yes" });
  await choosePersona(undefined);
  await sayTarget(undefined);
  expect(await readCoach()).toEqual(NOTHING_TOLD);
  vi.useRealTimers();
});

test("a damaged item is nothing told, and is replaced by the next word", async () => {
  await browser.storage.local.set({ coach: "x" });
  await changeCoach((state) => withTipStatus(state, "b-photo", "done", "2026-11-23"));
  expect(await readCoach()).toEqual({
    version: 2,
    log: [{ day: "2026-11-23", id: "b-photo", state: "done" }],
  });
});

test("what a later version has stored is left alone", async () => {
  const later = { version: 3, log: [], goals: ["more"] };
  await browser.storage.local.set({ coach: later });
  const change = changeCoach((state) => withTipStatus(state, "b-photo", "done", "2026-11-23"));
  await expect(change).rejects.toMatchObject({ why: "newer" });
  expect((await browser.storage.local.get("coach")).coach).toEqual(later);
  expect(await readCoach()).toEqual(NOTHING_TOLD);
});
