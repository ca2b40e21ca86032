import { describe, expect, test } from "vitest";
import { mergedCoach, mergedKinds } from "../../../src/domain/backup/merge-told";

const entry = (day: string, state = "doing") => ({ day, id: "b-headline", state });

describe("what both told the coach", () => {
  const mine = { version: 2, persona: "sales", log: [entry("2026-11-22")] };

  test("is one log, the oldest first; of what both have, mine stays", () => {
    const log = [entry("2026-11-21", "done"), entry("2026-11-22", "aside")];
    const theirs = { version: 2, persona: "job", target: "no", log };
    expect(mergedCoach(mine, theirs)).toEqual({
      version: 2,
      persona: "sales",
      target: "no",
      log: [entry("2026-11-21", "done"), entry("2026-11-22")],
    });
  });

  test("stays as it is where there is no more to know", () => {
    expect(mergedCoach(mine, { ...mine, persona: "job" })).toBeUndefined();
    expect(mergedCoach(mine, undefined)).toBeUndefined();
    expect(mergedCoach(undefined, undefined)).toBeUndefined();
  });

  test("comes as it is where nothing was told here, also from an older version", () => {
    const older = { version: 1, tips: { "b-headline": { state: "done", since: "2026-01-05" } } };
    expect(mergedCoach(undefined, older)).toBe(older);
    expect(mergedCoach(mine, older)).toMatchObject({
      version: 2,
      log: [entry("2026-01-05", "done"), entry("2026-11-22")],
    });
  });

  test("is left alone where a later version wrote it", () => {
    const later = { version: 3, log: [] };
    expect(mergedCoach(later, mine)).toBeUndefined();
    expect(mergedCoach(mine, later)).toBeUndefined();
    expect(mergedCoach(undefined, later)).toBeUndefined();
  });
});

describe("what both count", () => {
  const stored = (...kinds: object[]) => ({ version: 1, kinds });
  const own = { id: "own-1", name: "Demos", isCounted: true };
  const preset = (id: string, isCounted = true) => ({ id, isCounted });

  test("is mine under my names, then theirs", () => {
    const mine = stored(preset("calls", false), own);
    const theirs = stored({ ...own, name: "Shows" }, preset("leads"), preset("calls"));
    expect(mergedKinds(mine, theirs)).toEqual(stored(preset("calls", false), own, preset("leads")));
  });

  test("is kept, but not counted from now on, where there is no room", () => {
    const ids = ["calls", "leads", "offers", "reach", "requests", "meetings"];
    const mine = stored(...ids.map((id) => preset(id)));
    expect(mergedKinds(mine, stored(own))).toEqual(
      stored(...mine.kinds, { ...own, isCounted: false }),
    );
  });

  test("stays as it is where there is no more to know, or a later version wrote it", () => {
    expect(mergedKinds(stored(own), stored(own))).toBeUndefined();
    expect(mergedKinds(stored(own), undefined)).toBeUndefined();
    expect(mergedKinds({ version: 2 }, stored(own))).toBeUndefined();
    expect(mergedKinds(undefined, { version: 2 })).toBeUndefined();
  });

  test("comes as it is where nothing is counted here", () => {
    const theirs = stored(own, { id: "unknown" });
    expect(mergedKinds(undefined, theirs)).toBe(theirs);
  });
});
