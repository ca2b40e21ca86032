import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { leftOut, problemsIn, readAdapter } from "../../../tools/bench/subject/adapter.js";
import { adapter } from "../../../tools/bench/subject/own-adapter.js";

test("our own adapter, the example, has nothing wrong with it", () => {
  expect(problemsIn(adapter)).toEqual([]);
});

test("an adapter may offer nothing but its name", () => {
  expect(problemsIn({ name: "Peer" })).toEqual([]);
});

const surface = { path: "popup.html", shown: "svg" };

test.each<[what: string, given: unknown, problems: string[]]>([
  ["no adapter", undefined, ["The module exports no object `adapter`."]],
  ["no name", {}, ["`name` must be a string."]],
  ["a slip of the pen", { name: "Peer", popups: 1 }, ["`popups` is no member of an adapter."]],
  [
    "a member of the wrong kind",
    { name: "Peer", reader: { record: "yes", hasRead: async () => true }, panel: 1 },
    ["`reader.record` must be a function.", "`panel` must be an object."],
  ],
  [
    "half an import",
    { name: "Peer", import: { path: "a.html", field: "input", stored: "true" } },
    ["`import.file` must be a function."],
  ],
  [
    "a popup that nobody can fill",
    { name: "Peer", popup: surface },
    ["`popup` is of no use without `fill`."],
  ],
  [
    "a way to fill it, and no page for that",
    { name: "Peer", popup: surface, fill: () => 0 },
    ["`fill` is of no use without `start`."],
  ],
])("planted: %s is said", (_what, given, problems) => {
  expect(problemsIn(given)).toEqual(problems);
});

test("what an adapter does not offer is left out, and said", () => {
  const peer = { name: "Peer", popup: surface };
  expect(leftOut({ needs: ["popup", "dashboard"] }, peer)).toBeUndefined();
  expect(leftOut({ needs: [] }, peer)).toBeUndefined();
  expect(leftOut({ needs: ["import"] }, peer)).toBe(
    "left out for Peer: its adapter has no `import`",
  );
  expect(leftOut({ needs: [], isOwn: true }, peer)).toBe("of Pilaster alone");
});

test("a module is read from its path, and refused with all that is wrong with it", async () => {
  const folder = mkdtempSync(join(tmpdir(), "pilaster-adapter-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [right, wrong] = [join(folder, "right.mjs"), join(folder, "wrong.mjs")];
  writeFileSync(right, 'export const adapter = { name: "Peer" };');
  writeFileSync(wrong, "export const adapter = { start: 1 };");
  expect(await readAdapter(right)).toEqual({ name: "Peer" });
  await expect(readAdapter(wrong)).rejects.toThrow(
    `${wrong}:\n\`name\` must be a string.\n\`start\` must be a string.`,
  );
});
