import { describe, expect, test } from "vitest";
import { at, of } from "../../build/today";

describe("a tab that waits", () => {
  const later = (minutes: number) => new Date(Date.parse(at(9)) + minutes * 60_000).toISOString();

  test.each(["waiting", "waiting-hidden"] as const)("%s is told for ten minutes", (result) => {
    const attempt = { result, at: at(9) };
    expect(of({ attempt, now: later(10) })).toEqual({ kind: "problem", result });
    expect(of({ attempt, now: later(10.01) })).toEqual({ kind: "not-yet" });
  });
});

describe("a try of today that came to nothing", () => {
  test.each([
    "signed-out",
    "seat-signed-out",
    "old-page",
    "not-painted",
    "incomplete",
    "inconsistent",
    "changed",
    "clock-behind",
  ] as const)("is told when it was %s", (result) => {
    expect(of({ attempt: { result, at: at(9) } })).toEqual({ kind: "problem", result });
  });

  test.each(["waiting", "waiting-hidden", "other-page", "kept"] as const)(
    "is none when it was %s",
    (result) => {
      expect(of({ attempt: { result, at: at(9) } })).toEqual({ kind: "not-yet" });
    },
  );
});
