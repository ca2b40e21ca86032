import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { STANDARD } from "../../../src/domain/csv/csv-form";
import { csv } from "../../../src/domain/csv/history-csv";
import { snapshot } from "../../../src/domain/history/snapshot";
import { encodingOf } from "../../../src/domain/import/encoding";
import { planImport } from "../../../src/domain/import/plan";
import type { Answers } from "../../../src/domain/import/question";
import type { Imported } from "../../../src/domain/import/read-files";
import { recordsOf } from "../../../src/domain/import/records";
import { mark } from "../../../src/domain/marks/mark";
import { NOTHING } from "../../build/any-whole";
import { DAMAGES, JUNK, place } from "../../build/damages";
import { ENCODINGS } from "../../build/encodings";
import { fileNamed, isWhole, read, readOn } from "../../build/files";
import { LONG_ROWS } from "../../build/long-rows";
import { SNAPSHOTS } from "../../build/snapshots";
import { isLong, planted, runs } from "../../long";

const NAMES =
  "daily-script.csv daily-script-short.csv link-ssi.csv tracker.json numbered.json snapshots.json sheet-rows.csv script-log.csv activity-export.csv saved-by-excel.csv";
const MARKS = [{ day: "2026-05-16", note: "'=1+1" }];
const SOUND = [
  ...NAMES.split(" ").map((name) => fileNamed(name).text),
  ...LONG_ROWS.map(({ text }) => text),
  csv(SNAPSHOTS, STANDARD, MARKS),
];

const number = fc.nat(100_000);
const damage = fc.tuple(fc.constantFrom(...DAMAGES), number, number);

/** Ten megabytes in one cell, or in none of them. */
const bulk = fc.oneof(
  { weight: 39, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(10_000_000) },
);

/** Written in UTF-8 once more by a program that took it for Latin-1. */
const twice = (text: string) =>
  new TextEncoder().encode(Buffer.from(text, "utf8").toString("latin1"));

/** What a file is written in, and what it is taken for: mostly what its bytes say. */
const encoded = fc.tuple(
  fc.constantFrom(...Object.values(ENCODINGS), twice),
  fc.option(fc.constantFrom("utf-8", "utf-16le", "utf-16be", "windows-1252"), { freq: 4 }),
);

const damagedText = fc
  .tuple(
    fc.constantFrom(...SOUND),
    fc.array(damage, { minLength: 1, maxLength: 4 }),
    bulk,
    encoded,
    number,
  )
  .map(([sound, damages, size, [encode, wrong], cut]) => {
    const text = damages.reduce((one, [change, at, other]) => change(one, at, other), sound);
    const middle = place(text.length, cut);
    const bytes = encode(text.slice(0, middle) + "x".repeat(size) + text.slice(middle));
    const found = encodingOf(bytes);
    const cutBytes = bytes.subarray(0, bytes.length - (cut % 3));
    return new TextDecoder(wrong ?? (found === "xlsx" ? "utf-8" : found)).decode(cutBytes);
  });

const columns = ["day", "brand", "people", "insights", "relationships", "total"] as const;
const answers: fc.Arbitrary<Answers> = fc.oneof(
  fc.constant({}),
  fc.record({
    dateOrder: fc.constantFrom("dayFirst", "monthFirst"),
    decimalSign: fc.constantFrom(".", ","),
    utcDay: fc.constantFrom("written", "here"),
    pillarOrder: fc.constant(["people", "brand", "insights", "relationships"] as const),
    columns: fc
      .tuple(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), fc.boolean())
      .map(([places, hasHeader]) => ({
        places: Object.fromEntries(columns.map((name, at) => [name, places[at] ?? 0])),
        hasHeader,
      })),
  }),
);

/** What is wrong with what was read of a file, however damaged it was. */
function faultsOf(imported: Imported): string[] {
  const { days, marks, refused, files } = imported;
  return [
    ...(isWhole(imported) ? [] : ["rows are lost or doubled"]),
    ...days.filter((day) => !snapshot.safeParse(day).success).map(({ day }) => `${day} is no day`),
    ...marks.filter((one) => !mark.safeParse(one).success).map(({ day }) => `${day} has no note`),
    ...(new Set(days.map(({ day }) => day)).size === days.length ? [] : ["a day stands twice"]),
    ...refused.filter(({ found }) => found.length > 100).map(({ row }) => `row ${row} is long`),
    ...files.flatMap((file) => ("refused" in file && days.length > 0 ? ["refused, yet read"] : [])),
  ];
}

/** What a thousand files may leave behind: what the engine has compiled, and not what was read. */
const MARGIN_BYTES = 1_000_000;

const readDamaged = (text: string) => readOn("2026-11-26", { name: "damaged", text });

/** By how many bytes the heap grows over reading texts, after others had warmed the reader up. */
function grownBy(first: string[], texts: string[], work: (text: string) => unknown = readDamaged) {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const heap = () => {
    // What the engine keeps to be quick, a text among it, goes only when nobody has asked for long.
    for (let turn = 0; turn < 8; turn += 1) collect();
    return process.memoryUsage().heapUsed;
  };
  for (const text of first) work(text);
  const before = heap();
  for (const text of texts) work(text);
  return heap() - before;
}

describe("a damaged file", () => {
  test("is refused or partly reported, and never stops anything", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(damagedText, answers, (text, answered) => {
        const file = { name: "damaged", text, answers: answered };
        const imported = readOn("2026-11-26", file);
        expect(faultsOf(imported)).toEqual([]);
        const plan = planImport({ ...NOTHING, snapshots: SNAPSHOTS, marks: MARKS }, imported);
        const { fresh, equal, different, deleted } = plan;
        expect(fresh.length + equal.length + different.length + deleted.length).toBe(
          imported.days.length,
        );
        const { snapshots } = recordsOf(plan, { different: "theirs" }, "batch");
        expect(snapshots.filter((one) => !snapshot.safeParse(one).success)).toEqual([]);
      }),
      runs(100, 1_000),
    );
  });

  // What is read is gone with its file, however it was damaged.
  test.runIf(isLong)("leaves no memory behind, even of a thousand", { timeout: 240_000 }, () => {
    const seed = Number(process.env.PILASTER_SEED);
    const files = fc.sample(damagedText, { numRuns: 1_200, seed });
    const grown = grownBy(files.slice(0, 200), files.slice(200));
    console.log(`The heap grew by ${Math.round(grown / 1024)} kB over 1,000 damaged files.`);
    expect(grown).toBeLessThan(MARGIN_BYTES);
  });

  test.runIf(isLong)("planted: a reader that keeps what it reads is found", () => {
    const texts = SOUND.flatMap((text) => Array.from({ length: 60 }, () => text));
    const keeping: Imported[] = [];
    const grown = grownBy([], texts, (text) => keeping.push(readDamaged(text)));
    expect(grown).toBeGreaterThan(MARGIN_BYTES);
  });

  test("planted: a lost row, a long report and a day that stands twice are found", () => {
    const sound = read(fileNamed("tracker.json"));
    expect(faultsOf(sound)).toEqual([]);
    expect(faultsOf({ ...sound, rows: sound.rows + 1 })).toEqual(["rows are lost or doubled"]);
    const [refused] = sound.refused;
    const long = { ...sound, refused: refused ? [{ ...refused, found: "x".repeat(101) }] : [] };
    expect(faultsOf(long)).toEqual(["row 5 is long"]);
    const days = sound.days.flatMap((day) => [day, day]);
    expect(faultsOf({ ...sound, days })).toEqual(["a day stands twice"]);
  });
});

describe("every row of a random table", () => {
  const cell = fc.oneof(
    fc.constantFrom(...JUNK, "2026-03-01", "2026-03-02", "03/04/2026", "1", "2,5", "2.5", "-"),
    fc.string({ maxLength: 4 }).map((text) => text.replace(/[\r\n,]/g, "")),
  );
  const HEAD = "Date,Total_SSI,Brand,People,Insights,Relationships,Industry_Rank";
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { maxLength: 30 });
  const textOf = (rows: string[][]) => [HEAD, ...rows.map((row) => row.join(","))].join("\n");

  test("is kept, folded, refused or skipped", () => {
    fc.assert(
      fc.property(table, answers, (rows, answered) => {
        const imported = readOn("2026-11-26", {
          name: "table",
          text: textOf(rows),
          answers: answered,
        });
        expect(faultsOf(imported)).toEqual([]);
      }),
      runs(100, 1_000),
    );
  });

  test("planted: some are refused", () => {
    expect(() =>
      fc.assert(
        fc.property(table, (rows) => {
          expect(readOn("2026-11-26", { name: "table", text: textOf(rows) }).refused).toEqual([]);
        }),
        planted,
      ),
    ).toThrow();
  });
});
