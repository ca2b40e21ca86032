import { describe, expect, test } from "vitest";
import {
  LEFT_OUT,
  ONE_HISTORY,
  parseHistories,
  placeFor,
  renamed,
  switchedTo,
  withNew,
  without,
  withoutContainers,
  withRule,
} from "../../../src/domain/accounts/histories";

const TWO = withNew(ONE_HISTORY, "account-1", "Work");

describe("where a reading goes", () => {
  test("with one history: into that, wherever it was read without a container", () => {
    for (const container of [undefined, "firefox-default"]) {
      expect(placeFor(ONE_HISTORY, container)).toEqual({ history: "own" });
    }
  });

  test("today's account takes it, once the member has said which that is", () => {
    expect(placeFor(switchedTo(TWO, "account-1"), undefined)).toEqual({ history: "account-1" });
  });

  test("a new container is asked about, a known one never again", () => {
    expect(placeFor(TWO, "firefox-container-3")).toBe("new-container");
    const told = withRule(TWO, "firefox-container-3", "account-1");
    expect(placeFor(told, "firefox-container-3")).toEqual({ history: "account-1" });
    expect(placeFor(told, "firefox-default")).toEqual({ history: "own" });
    const leftOut = withRule(told, "firefox-container-4", LEFT_OUT);
    expect(placeFor(leftOut, "firefox-container-4")).toBe("left-out");
  });
});

describe("switching", () => {
  test("where containers are told apart, only what is shown is another", () => {
    const told = withRule(TWO, "firefox-container-3", "account-1");
    const switched = switchedTo(told, "account-1");
    expect(switched.shown).toBe("account-1");
    expect(placeFor(switched, undefined)).toEqual({ history: "own" });
  });

  test("to one that is not there changes nothing", () => {
    expect(switchedTo(TWO, "account-2")).toBe(TWO);
  });
});

test("a name is trimmed and cut", () => {
  expect(renamed(TWO, "own", `  ${"x".repeat(50)} `).list[0]?.name).toBe("x".repeat(40));
});

test("an account that goes takes its rules with it, and the last one stays", () => {
  const told = switchedTo(withRule(TWO, "firefox-container-3", "account-1"), "account-1");
  expect(without(told, "account-1")).toEqual({ ...ONE_HISTORY, rules: { "": "own" } });
  expect(without(ONE_HISTORY, "own")).toBe(ONE_HISTORY);
});

test("containers are forgotten, and today's account is not", () => {
  const told = withRule(switchedTo(TWO, "account-1"), "firefox-container-3", "own");
  expect(withoutContainers(told)).toEqual(switchedTo(TWO, "account-1"));
});

test.each([
  ["nothing", undefined],
  ["a list without the one that is shown", { ...TWO, shown: "account-9" }],
  ["an id that is no name of a database", { ...ONE_HISTORY, list: [{ id: "../x", name: "" }] }],
  ["a later version", { ...TWO, version: 2 }],
])("of %s one history is left", (_, stored) => {
  expect(parseHistories(stored)).toEqual(ONE_HISTORY);
  expect(parseHistories(structuredClone(TWO))).toEqual(TWO);
});
