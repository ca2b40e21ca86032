import { expect, test } from "vitest";
import { STANDARD } from "../../../src/domain/csv/csv-form";
import { csv } from "../../../src/domain/csv/history-csv";
import { countOf, read } from "../../build/files";
import { snapshotOn } from "../../build/snapshots";

const HEAD = "Date,Total_SSI,Brand,People,Insights,Relationships";
const foreign = (...rows: string[]) => ({ name: "foreign", text: [HEAD, ...rows].join("\n") });
const own = (...parameters: Parameters<typeof csv>) => ({ name: "own", text: csv(...parameters) });

test("several files make one history, oldest first; of a day in two the later file counts", () => {
  const imported = read(
    foreign("2026-03-03,10,1,2,3,4", "2026-03-04,10,1,2,3,4"),
    foreign("2026-03-01,10,1,2,3,4", "2026-03-03,11,2,2,3,4"),
  );
  expect(imported.days.map(({ day, pillars }) => [day, pillars.brand])).toEqual([
    ["2026-03-01", 1],
    ["2026-03-03", 2],
    ["2026-03-04", 1],
  ]);
  expect(countOf(imported)).toEqual({ rows: 4, kept: 3, folded: 1, refused: 0, skipped: 0 });
});

test("of two days that Pilaster kept the one that was read later counts, in either order", () => {
  const early = snapshotOn("2026-03-01", { takenAt: "2026-03-01T08:00:00.000Z" });
  const late = snapshotOn("2026-03-01", { pillars: [9, 9, 9, 9] });
  expect(read(own([early]), own([late])).days).toEqual([late]);
  expect(read(own([late]), own([early])).days).toEqual([late]);
});

test("what was read on a page goes before what was written down, in either order", () => {
  const kept = snapshotOn("2026-03-01");
  const written = foreign("2026-03-01,10,1,2,3,4");
  expect(read(own([kept]), written).days).toEqual([kept]);
  expect(read(written, own([kept])).days).toEqual([kept]);
});

test("a note stays with its day whichever row counts", () => {
  const note = { day: "2026-03-01", note: "Began to comment" };
  const imported = read(
    own([snapshotOn("2026-03-01")], STANDARD, [note]),
    own([snapshotOn("2026-03-01")]),
  );
  expect(imported.marks).toEqual([note]);
  expect(imported.folded).toBe(1);
});
