import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { NOTHING_TOLD } from "../../../src/domain/coach/state";
import {
  choosePersona,
  coach,
  followCoach,
  sayTarget,
  setTipStatus,
} from "../../../src/entrypoints/own-page/coach";
import { followHistory, refreshHistory } from "../../../src/entrypoints/own-page/history";
import { readSeen } from "../../../src/entrypoints/own-page/read-seen";
import { showHistory } from "../../../src/entrypoints/own-page/shown-history";
import { onAttempt } from "../../../src/storage/attempt";
import { readCoach } from "../../../src/storage/coach";
import { withHistory } from "../../../src/storage/database/database";
import { daysUpTo } from "../../build/snapshots";
import { store } from "../../build/stored-snapshots";

const read = (id = "own") => withHistory(id, readCoach);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-23T12:00:00Z") });
});
beforeAll(() => followHistory({ read: readSeen }));
afterEach(() => {
  showHistory("own");
  vi.useRealTimers();
});

test("what the member tells is kept, two words at once both, and every open surface hears", async () => {
  const heard = vi.fn();
  const stop = onAttempt(heard);
  await Promise.all([setTipStatus("i-reply", "doing", "people"), choosePersona("sales")]);
  const told = {
    version: 2,
    persona: "sales",
    log: [{ day: "2026-11-23", id: "i-reply", state: "doing", moves: "people" }],
  };
  expect(await read()).toEqual(told);
  expect(heard.mock.calls).toEqual([[{ history: true }], [{ history: true }]]);
  stop();
  await refreshHistory();
  expect(coach.value).toEqual(told);
  await setTipStatus("i-reply", "again");
  await sayTarget("yes");
  expect(await read()).toEqual({ ...told, log: [], target: "yes" });
  await choosePersona(undefined);
  await sayTarget(undefined);
  expect(await read()).toEqual(NOTHING_TOLD);
});

test("what is told over the sample stays with the sample", async () => {
  showHistory("sample");
  await choosePersona("sales");
  expect(await read("sample")).toMatchObject({ persona: "sales" });
  expect(await read()).toEqual(NOTHING_TOLD);
});

test("the tip of a day is remembered, and told of only once", async () => {
  await store(...daysUpTo("2026-11-23", 30));
  followCoach();
  const heard = vi.fn();
  onAttempt(heard);
  await refreshHistory();
  await vi.waitFor(async () => expect((await read()).daily?.day).toBe("2026-11-23"));
  await refreshHistory();
  await refreshHistory();
  expect(heard.mock.calls).toEqual([[{ history: true }]]);
});
