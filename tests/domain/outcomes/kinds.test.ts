import { describe, expect, test } from "vitest";
import {
  hasRoom,
  type Kind,
  MOST_KINDS,
  PRESETS,
  parseKinds,
  storedKinds,
  withKind,
  withName,
  withOwnKind,
} from "../../../src/domain/outcomes/kinds";

const CALLS: Kind[] = [{ id: "calls", isCounted: true }];
const [FIRST, SECOND] = ["0a1b2c3d-4e5f", "4e5f6a7b-0a1b"] as const;
const FULL = PRESETS.slice(0, MOST_KINDS).reduce<Kind[]>((all, id) => withKind(all, id, true), []);

test("what is chosen is counted, and what is dropped can be taken up again", () => {
  expect(withKind([], "calls", true)).toEqual(CALLS);
  const dropped = withKind(CALLS, "calls", false);
  expect(dropped).toEqual([{ id: "calls", isCounted: false }]);
  expect(withKind(dropped, "calls", true)).toEqual(CALLS);
});

test("what is no kind is not counted, and the others stay as they are", () => {
  expect(withKind(CALLS, "own-7", true)).toEqual(CALLS);
  const two = withKind(CALLS, "leads", true);
  expect(withKind(two, "leads", false)).toEqual([...CALLS, { id: "leads", isCounted: false }]);
});

test("something of the member's own has an id, and its name is not taken twice", () => {
  const own = withOwnKind(withOwnKind(CALLS, " Coffee ", FIRST), "Talks", SECOND);
  expect(own.slice(1)).toEqual([
    { id: "own-0a1b2c3d", name: "Coffee", isCounted: true },
    { id: "own-4e5f6a7b", name: "Talks", isCounted: true },
  ]);
  const dropped = withKind(own, "own-0a1b2c3d", false);
  expect(withOwnKind(dropped, "Coffee", SECOND)).toEqual(own);
  expect(withOwnKind(own, "Coffee", SECOND)).toHaveLength(3);
});

test.each(["", "   "])("the name %j is none", (name) => {
  expect(withOwnKind(CALLS, name, FIRST)).toEqual(CALLS);
});

test("another name is given to one's own, and what was counted stays with it", () => {
  const own = withOwnKind(withOwnKind(CALLS, "Coffee", FIRST), "Talks", SECOND);
  expect(withName(own, "own-0a1b2c3d", " Demos ")).toEqual([
    { id: "calls", isCounted: true },
    { id: "own-0a1b2c3d", name: "Demos", isCounted: true },
    { id: "own-4e5f6a7b", name: "Talks", isCounted: true },
  ]);
  for (const name of ["", "  ", "Talks", "Coffee"]) {
    expect(withName(own, "own-0a1b2c3d", name)).toEqual(own);
  }
  expect(withName(own, "calls", "Demos")).toEqual(own);
  expect(withName(own, "own-4e5f6a7b", "y".repeat(90))[2]).toMatchObject({ name: "y".repeat(40) });
});

test("a long name is cut, so that it can be kept", () => {
  const [own] = withOwnKind([], "x".repeat(90), FIRST);
  expect(parseKinds(storedKinds(own ? [own] : []))).toEqual([own]);
  expect(own).toMatchObject({ name: "x".repeat(40) });
});

test("six are counted at a time, and no seventh", () => {
  expect(hasRoom(FULL)).toBe(false);
  expect(withKind(FULL, "reach", true)).toEqual(FULL);
  expect(withOwnKind(FULL, "Talks", FIRST)).toEqual(FULL);
  expect(hasRoom(withKind(FULL, "calls", false))).toBe(true);
});

describe("what is stored", () => {
  test("in part by a later version is read without that part", () => {
    const own: Kind = { id: "own-1", name: "Talks", isCounted: true };
    const later = { id: "demos", isCounted: true };
    expect(parseKinds({ version: 1, kinds: [...CALLS, later, own] })).toEqual([...CALLS, own]);
  });

  test("is read again as it was", () => {
    const own = withOwnKind(FULL.slice(1), "Talks", FIRST);
    expect(parseKinds(JSON.parse(JSON.stringify(storedKinds(own))))).toEqual(own);
  });

  test.each([
    undefined,
    null,
    "calls",
    { version: 2, kinds: CALLS },
    { version: 1, kinds: [{ id: "bribes", isCounted: true }] },
    { version: 1, kinds: [{ id: "own-1", isCounted: true }] },
    { version: 1, kinds: [{ id: "own-12345", name: "Talks", isCounted: true }] },
    { version: 1, kinds: [{ id: "own-1x", name: "Talks", isCounted: true }] },
    { version: 1, kinds: [{ id: "my-own-1", name: "Talks", isCounted: true }] },
    { version: 1, kinds: [{ id: "calls", isCounted: "yes" }] },
  ])("as %j is nothing chosen", (stored) => {
    expect(parseKinds(stored)).toEqual([]);
  });
});
