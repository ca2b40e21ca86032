import { expect, test, vi } from "vitest";
import { browser } from "../../src/browser";
import { markedTip } from "../../src/domain/coach/state";
import { choosePersona, markTip } from "../../src/entrypoints/actions";
import { changeCoach, onCoach, readCoach } from "../../src/storage/coach";

test("before anything is told, nothing is", async () => {
  expect(await readCoach()).toEqual({ version: 1, tips: {} });
});

test("what the member tells is kept, and heard by every open surface", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-23T12:00:00Z") });
  const heard = vi.fn();
  const stop = onCoach(heard);
  await Promise.all([markTip("i-reply", "doing"), choosePersona("sales")]);
  const told = {
    version: 1,
    persona: "sales",
    tips: { "i-reply": { state: "doing", since: "2026-11-23" } },
  };
  expect(await readCoach()).toEqual(told);
  expect(heard).toHaveBeenLastCalledWith(told);
  stop();
  await markTip("i-reply", undefined);
  expect(heard).toHaveBeenCalledTimes(2);
  expect(await readCoach()).toEqual({ ...told, tips: {} });
  await choosePersona(undefined);
  expect(await readCoach()).toEqual({ version: 1, tips: {} });
  vi.useRealTimers();
});

test("a damaged item is nothing told, and is replaced by the next word", async () => {
  await browser.storage.local.set({ coach: { version: 9 } });
  await changeCoach((state) => markedTip(state, "b-photo", "done", "2026-11-23"));
  expect(await readCoach()).toEqual({
    version: 1,
    tips: { "b-photo": { state: "done", since: "2026-11-23" } },
  });
});
