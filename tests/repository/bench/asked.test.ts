import { expect, test } from "vitest";
import { askedFor } from "../../../tools/bench/asked.js";

const PARTS = ["popup", "sizes"];

test("parts by name, lines of JSON, the document and a peer can be asked for", () => {
  const plain = { names: [], isJson: false, isWritten: false, peer: undefined };
  expect(askedFor([], PARTS)).toEqual(plain);
  expect(askedFor(["sizes", "--json"], PARTS)).toEqual({
    ...plain,
    names: ["sizes"],
    isJson: true,
  });
  expect(askedFor(["--write"], PARTS)).toEqual({ ...plain, isWritten: true });
  expect(askedFor(["--peer", "a", "--adapter", "b.js"], PARTS)).toEqual({
    ...plain,
    peer: { folder: "a", adapter: "b.js" },
  });
});

test.each([
  [["poppup"], /No part poppup: there are popup, sizes/],
  [["--peer", "a"], /its adapter/],
  [["--adapter", "b.js"], /its adapter/],
  [["--write", "popup"], /every part/],
  [["--write", "--peer", "a", "--adapter", "b.js"], /alone/],
  [["--wirte"], /--wirte/],
])("planted: %j is refused", (args, why) => {
  expect(() => askedFor(args, PARTS)).toThrow(why);
});
