import { describe, expect, test } from "vitest";
import type { Snapshot } from "../../../src/domain/history/snapshot";
import type { Result } from "../../../src/domain/reading/result";
import { snapshotOn } from "../../build/snapshots";
import { at, of } from "../../build/today";

test("without consent nothing else matters", () => {
  expect(
    of({ isAgreed: false, snapshots: [snapshotOn("2026-11-23")], openedOn: "ssi-page" }),
  ).toEqual({
    kind: "not-agreed",
  });
});

test("today is kept, or not yet", () => {
  expect(of({ snapshots: [snapshotOn("2026-11-23")] })).toEqual({ kind: "kept-today" });
  expect(of({ snapshots: [snapshotOn("2026-11-22")] })).toEqual({ kind: "not-yet" });
  expect(of({})).toEqual({ kind: "not-yet" });
});

test("a permission that is gone is said, even when today is kept", () => {
  expect(of({ isPermissionLost: true, snapshots: [snapshotOn("2026-11-23")] })).toEqual({
    kind: "permission-lost",
  });
});

describe("since when nothing was read", () => {
  const since = (...snapshots: Snapshot[]) => of({ snapshots });

  test("is told when yesterday is missing, too", () => {
    expect(since(snapshotOn("2026-11-22"))).toEqual({ kind: "not-yet" });
    expect(since(snapshotOn("2026-11-20"), snapshotOn("2026-11-21"))).toEqual({
      kind: "not-yet",
      since: "2026-11-21",
    });
  });

  test("a day written down by the member is no reading", () => {
    for (const source of ["typed", "imported"] as const) {
      const written = { ...snapshotOn("2026-11-22"), source };
      const told = { kind: "not-yet", since: "2026-11-20" };
      expect(since(snapshotOn("2026-11-20"), written)).toEqual(told);
      expect(since(written)).toEqual({ kind: "not-yet" });
    }
  });
});

describe("numbers that only the member can vouch for", () => {
  const { pillars } = snapshotOn("2026-11-23");
  const proposal = { pillars, groups: {} };
  const attempt = { result: "changed", at: at(12), proposal } as const;

  test("are asked about instead of the problem", () => {
    const asked = { kind: "proposal", proposal, at: at(12) };
    expect(of({ attempt })).toEqual(asked);
    expect(of({ openedOn: "ssi-page", startedAt: at(11), attempt })).toEqual(asked);
  });

  test("are not asked about once today is kept, nor on another day", () => {
    expect(of({ attempt, snapshots: [snapshotOn("2026-11-23")] })).toEqual({ kind: "kept-today" });
    expect(of({ attempt, today: "2026-11-24" })).toEqual({ kind: "not-yet" });
  });
});

describe("on the SSI page", () => {
  const onPage = (result?: Result, hour = 12, waitedMs = 9_000) =>
    of({
      openedOn: "ssi-page",
      startedAt: at(11),
      now: new Date(Date.parse(at(11)) + waitedMs).toISOString(),
      attempt: result && { result, at: at(hour) },
      snapshots: result === "kept" ? [snapshotOn("2026-11-23")] : [],
    });

  test("it is being read until something comes of it", () => {
    expect(onPage()).toEqual({ kind: "reading" });
    expect(onPage("waiting")).toEqual({ kind: "reading" });
    expect(onPage("changed", 10), "an attempt from before this popup").toEqual({ kind: "reading" });
  });

  test("a page that says nothing, or waits for ever, ends in a sentence", () => {
    const silent = { kind: "problem", result: "no-answer" };
    expect(onPage(undefined, 12, 10_000)).toEqual(silent);
    expect(onPage("changed", 10, 10_000), "an attempt from before this popup").toEqual(silent);
    expect(onPage("waiting", 12, 29_000)).toEqual({ kind: "reading" });
    expect(onPage("waiting", 12, 30_000)).toEqual(silent);
  });

  test("what hinders the reading is said", () => {
    expect(onPage("changed")).toEqual({ kind: "problem", result: "changed" });
    expect(onPage("waiting-hidden")).toEqual({ kind: "problem", result: "waiting-hidden" });
    expect(onPage("clock-behind")).toEqual({ kind: "problem", result: "clock-behind" });
  });

  test("once it is kept, all is well", () => {
    expect(onPage("kept")).toEqual({ kind: "kept-today" });
  });
});

describe("on another page", () => {
  test("a page on which the reader could not be started is not being read", () => {
    const begun = { openedOn: "not-painted", startedAt: at(11) } as const;
    expect(of(begun)).toEqual({ kind: "problem", result: "not-painted" });
  });

  test("signed-out pages are named at once", () => {
    expect(of({ openedOn: "signed-out" })).toEqual({ kind: "problem", result: "signed-out" });
    expect(of({ openedOn: "seat-signed-out", snapshots: [snapshotOn("2026-11-23")] })).toEqual({
      kind: "problem",
      result: "seat-signed-out",
    });
  });

  test("an automatic reading that failed today is told, one that still waits is not", () => {
    expect(of({ attempt: { result: "inconsistent", at: at(9) } })).toEqual({
      kind: "problem",
      result: "inconsistent",
    });
    expect(of({ attempt: { result: "waiting", at: at(9) } })).toEqual({ kind: "not-yet" });
    expect(of({ attempt: { result: "other-page", at: at(9) } })).toEqual({ kind: "not-yet" });
  });

  test("a failure of yesterday is forgotten", () => {
    const yesterday = new Date(2026, 10, 22, 12).toISOString();
    expect(of({ attempt: { result: "changed", at: yesterday } })).toEqual({ kind: "not-yet" });
  });

  test("a failure after today was kept does not take that away", () => {
    expect(
      of({ snapshots: [snapshotOn("2026-11-23")], attempt: { result: "changed", at: at(15) } }),
    ).toEqual({ kind: "kept-today" });
  });
});

describe("which word comes first", () => {
  const KEPT = snapshotOn("2026-11-23");
  const failed = { result: "changed", at: at(12) } as const;

  test("no consent comes before all else", () => {
    const all = { isAgreed: false, isPermissionLost: true, snapshots: [KEPT], attempt: failed };
    expect(of({ ...all, openedOn: "signed-out" })).toEqual({ kind: "not-agreed" });
  });

  test("what hinders the opened page comes before a lost permission", () => {
    expect(of({ isPermissionLost: true, openedOn: "signed-out" })).toEqual({
      kind: "problem",
      result: "signed-out",
    });
    expect(
      of({ isPermissionLost: true, openedOn: "ssi-page", startedAt: at(11), attempt: failed }),
    ).toEqual({ kind: "problem", result: "changed" });
  });

  test("a lost permission comes before a reading that failed earlier", () => {
    expect(of({ isPermissionLost: true, attempt: failed })).toEqual({ kind: "permission-lost" });
  });

  test("an attempt made in the moment the popup began is this popup's own", () => {
    expect(of({ openedOn: "ssi-page", startedAt: at(12), attempt: failed })).toEqual({
      kind: "problem",
      result: "changed",
    });
  });

  test("on the SSI page before this popup reads it, the day stands as it stood", () => {
    expect(of({ openedOn: "ssi-page", snapshots: [KEPT] })).toEqual({ kind: "kept-today" });
    expect(of({ openedOn: "ssi-page" })).toEqual({ kind: "not-yet" });
    expect(of({ openedOn: "ssi-page", attempt: failed })).toEqual({
      kind: "problem",
      result: "changed",
    });
  });

  test.each(["seat-signed-out", "old-page", "not-painted"] as const)(
    "a popup opened on a page that is %s says so",
    (openedOn) => {
      expect(of({ openedOn })).toEqual({ kind: "problem", result: openedOn });
    },
  );
});
