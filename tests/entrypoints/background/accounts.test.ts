import { beforeEach, describe, expect, test, vi } from "vitest";
import { withConsent } from "../../../src/domain/settings/settings";
import { findHistories } from "../../../src/entrypoints/background/accounts";
import { showBadge } from "../../../src/entrypoints/background/badge";
import { handlers } from "../../../src/entrypoints/background/handlers";
import { readAside } from "../../../src/storage/accounts/aside";
import { changeHistories, readHistories } from "../../../src/storage/accounts/histories";
import { readAttempt } from "../../../src/storage/attempt";
import { withHistory } from "../../../src/storage/database/database";
import { mirrorSums } from "../../../src/storage/history/mirror";
import { changeSettings } from "../../../src/storage/settings";
import { READING } from "../../build/snapshots";
import { fake } from "../../fakes/browser";

const NOW = new Date(2026, 10, 24, 8, 1, 12, 345);
const NEXT_DAY = new Date(2026, 10, 25, 9);
/** All four far from `READING`, as of somebody else. */
const OTHER = {
  pillars: { brand: 5.25, people: 14, insights: 2.5, relationships: 21 },
  groups: { industry: { rank: 40 }, network: { rank: 44 } },
};
const WORK = "firefox-container-3";

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  await changeSettings((settings) => withConsent(settings, NOW));
  return () => vi.useRealTimers();
});

const keep = (reading: typeof OTHER | typeof READING, container?: string) =>
  handlers.keepReading(
    { reading, source: "bars", ageMs: 0 },
    container === undefined ? {} : { container },
  );
const daysOf = (id: string) => withHistory(id, (database) => database.getAll("snapshots"));
const asked = async () => (await readAside()).readings.at(-1)?.takenAt ?? "";
const newest = async () => (await readHistories()).list.at(-1)?.id ?? "";

describe("a reading that is somebody else's", () => {
  beforeEach(async () => {
    await keep(READING);
    vi.setSystemTime(NEXT_DAY);
  });

  test("is put aside, also on the same day, and nothing is kept of it", async () => {
    vi.setSystemTime(NOW);
    expect(await keep(OTHER)).toBe("put-aside");
    expect(await daysOf("own")).toMatchObject([{ pillars: READING.pillars }]);
    expect((await readAside()).readings).toMatchObject([{ reading: OTHER, history: "own" }]);
    expect(await readAttempt()).toMatchObject({ result: "put-aside" });
    await showBadge();
    expect(fake.badge).toMatchObject({ text: "?", title: "Pilaster: whose scores are these?" });
    await handlers.answerAside({ takenAt: await asked(), whose: "left-out" });
    await showBadge();
    expect(fake.badge.text).toBe("53");
  });

  test("after more than thirty days anybody may have changed", async () => {
    vi.setSystemTime(new Date(2026, 11, 25, 9));
    expect(await keep(OTHER)).toBe("kept");
  });

  test("yes: it is kept for the time it was read, and the next one like it as well", async () => {
    await keep(OTHER);
    const takenAt = await asked();
    vi.setSystemTime(new Date(2026, 10, 26, 9));
    expect(await handlers.answerAside({ takenAt, whose: "mine" })).toBe("kept");
    expect(await daysOf("own")).toMatchObject([
      { pillars: READING.pillars },
      { day: "2026-11-25", takenAt, pillars: OTHER.pillars },
    ]);
    expect((await readAside()).readings).toEqual([]);
    expect(await keep(OTHER)).toBe("kept");
    expect(await handlers.answerAside({ takenAt, whose: "mine" })).toBe("gone");
  });

  test("another account: a history of its own, which is today's account from now on", async () => {
    await keep(OTHER);
    const takenAt = await asked();
    // The page is read once more while the member answers.
    vi.setSystemTime(NEXT_DAY.getTime() + 60_000);
    await keep(OTHER);
    await handlers.answerAside({ takenAt, whose: "mine", name: "Work" });
    const id = await newest();
    expect(await readHistories()).toMatchObject({ shown: id, list: [{ id: "own" }, { id }] });
    expect(await daysOf("own")).toHaveLength(1);
    expect(await daysOf(id)).toMatchObject([{ day: "2026-11-25", pillars: OTHER.pillars }]);
    expect(await keep(OTHER)).toBe("kept");
    // Back in the first account: asked again, with that account as an answer.
    expect(await keep(READING)).toBe("put-aside");
    await handlers.answerAside({ takenAt: await asked(), whose: "mine", history: "own" });
    expect(await daysOf("own")).toHaveLength(2);
    expect((await readHistories()).shown).toBe("own");
  });

  test("left out: it and what is like it, without another question", async () => {
    await keep(OTHER);
    expect(await handlers.answerAside({ takenAt: await asked(), whose: "left-out" })).toBe(
      "left-out",
    );
    expect(await keep(OTHER)).toBe("left-out");
    expect(await daysOf("own")).toHaveLength(1);
    expect(await keep(READING)).toBe("kept");
  });

  test("where the worker ends in the middle of an answer, the question is still there", async () => {
    await keep(OTHER);
    const answer = { takenAt: await asked(), whose: "mine", name: "Work" } as const;
    const open = IDBFactory.prototype.open;
    const ending = vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new Error("ended");
    });
    await expect(handlers.answerAside(answer)).rejects.toThrow();
    ending.mockImplementation(open);
    expect(await asked()).toBe(answer.takenAt);
    const { whose, takenAt } = answer;
    const history = await newest();
    expect(await handlers.answerAside({ takenAt, whose, history })).toBe("kept");
    expect(await daysOf(history)).toMatchObject([{ takenAt }]);
    expect((await readAside()).readings).toEqual([]);
  });
});

describe("a container of Firefox", () => {
  test("the first one is simply the member's", async () => {
    expect(await keep(READING, WORK)).toBe("kept");
    expect(await daysOf("own")).toHaveLength(1);
    expect((await readAside()).readings).toEqual([]);
  });

  test("a new one is asked about once, however alike the scores are", async () => {
    await keep(READING);
    expect(await keep(READING, WORK)).toBe("put-aside");
    await handlers.answerAside({ takenAt: await asked(), whose: "mine", name: "Work" });
    expect(await keep(READING, WORK)).toBe("kept");
    expect((await readHistories()).shown).toBe(await newest());
    expect(await keep(READING)).toBe("kept");
    expect((await readHistories()).shown).toBe("own");
    expect([await daysOf("own"), await daysOf(await newest())].map(({ length }) => length)).toEqual(
      [1, 1],
    );
  });

  test("one that is left out stays so", async () => {
    await keep(READING);
    await keep(OTHER, WORK);
    await handlers.answerAside({ takenAt: await asked(), whose: "left-out" });
    expect(await keep(READING, WORK)).toBe("left-out");
    expect(await keep(READING, "firefox-default")).toBe("kept");
  });
});

describe("several histories", () => {
  beforeEach(async () => {
    await keep(READING);
    vi.setSystemTime(NEXT_DAY);
    await keep(OTHER);
    await handlers.answerAside({ takenAt: await asked(), whose: "mine", name: "Work" });
  });

  test("a page of ours writes to the one it shows, not to the one that was read last", async () => {
    const day = "2026-11-01";
    await handlers.keepTyped({ day, reading: READING, replace: false }, { history: "own" });
    expect((await daysOf("own")).map((one) => one.day)).toContain(day);
    const gone = handlers.keepTyped({ day, reading: READING, replace: false }, { history: "x" });
    await expect(gone).rejects.toThrow("There is no history x");
  });

  test("one that is deleted leaves nothing, and the others stay", async () => {
    const id = await newest();
    await vi.waitFor(async () => expect(await mirrorSums(id)).not.toEqual({}));
    expect(await handlers.deleteHistory({ id })).toBe("deleted");
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(`pilaster-${id}`);
    expect(await mirrorSums(id)).toEqual({});
    expect(await readHistories()).toMatchObject({ shown: "own", list: [{ id: "own" }] });
    expect(await daysOf("own")).toHaveLength(1);
    expect(await handlers.deleteHistory({ id: "own" })).toBe("last");
  });

  test("deleting everything takes all of them", async () => {
    const id = await newest();
    await handlers.deleteEverything({});
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(`pilaster-${id}`);
    expect((await readHistories()).list).toHaveLength(1);
  });

  test("a list that was lost is found again by its databases", async () => {
    const id = await newest();
    await changeHistories((now) => ({
      ...now,
      list: now.list.slice(0, 1),
      shown: "own",
      rules: {},
    }));
    await findHistories();
    expect((await readHistories()).list.map((one) => one.id)).toEqual(["own", id]);
  });
});
