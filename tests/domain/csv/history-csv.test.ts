import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { regionalForm, STANDARD } from "../../../src/domain/csv/csv-form";
import { csv, csvFileName } from "../../../src/domain/csv/history-csv";
import { snapshotOn } from "../../build/snapshots";

/** The columns as the design page `product.md` lists them. */
const HEADER =
  "day,taken_at,total,displayed_total,brand,people,insights,relationships,industry_rank,industry_average,network_rank,network_average,team_rank,team_average,industry_size,network_size,team_size,industry_name,industry_brand,industry_people,industry_insights,industry_relationships,network_brand,network_people,network_insights,network_relationships,team_brand,team_people,team_insights,team_relationships,seat,source,language,first_taken_at,mark";

const FULL = snapshotOn("2026-05-19", {
  pillars: [20.998, 6.4, 10.25, 15],
  displayedTotal: 53,
  groups: {
    industry: {
      rank: 9,
      average: 34.41,
      size: 8214,
      name: 'Software, "Internet"',
      pillars: { brand: 11.8, people: 5.4, insights: 2.1, relationships: 15.2 },
    },
    team: { rank: 1 },
  },
  seat: false,
  language: "pt-BR",
});

test("a file has a byte order mark, the header, a row a day, and CRLF after each line", () => {
  expect(csv([snapshotOn("2026-05-18", { pillars: [1, 2, 3, 4.5], source: "typed" }), FULL])).toBe(
    [
      `\uFEFF${HEADER}`,
      `2026-05-18,2026-05-18T12:00:00.000Z,10.5,,1,2,3,4.5${",".repeat(24)}typed,,2026-05-18T12:00:00.000Z,`,
      '2026-05-19,2026-05-19T12:00:00.000Z,52.648,53,20.998,6.4,10.25,15,9,34.41,,,1,,8214,,,"Software, ""Internet""",11.8,5.4,2.1,15.2,,,,,,,,,false,bars,pt-BR,2026-05-19T12:00:00.000Z,',
      "",
    ].join("\r\n"),
  );
});

test("an empty history is a file with the header alone", () => {
  expect(csv([])).toBe(`\uFEFF${HEADER}\r\n`);
});

test.each(["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1"])(
  "an industry called %j is no formula",
  (name) => {
    const [, row] = csv([snapshotOn("2026-05-19", { groups: { industry: { name } } })]).split(
      "\r\n",
    );
    expect(row).toContain(`'${name}`);
  },
);

test("for a spreadsheet of a region: semicolons and its decimal sign", () => {
  const [header, row] = csv([FULL], regionalForm(",")).split("\r\n");
  expect(header).toBe(`\uFEFF${HEADER.replaceAll(",", ";")}`);
  expect(row).toContain(
    "2026-05-19;2026-05-19T12:00:00.000Z;52,648;53;20,998;6,4;10,25;15;9;34,41;",
  );
});

test("every number comes back from the file as it was", () => {
  const score = fc.integer({ min: 0, max: 25_000 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score, score, score), { minLength: 1 }), (rows) => {
      const text = csv(rows.map((pillars) => snapshotOn("2026-05-19", { pillars })));
      const { data } = Papa.parse<Record<string, string>>(text.slice(1), {
        header: true,
        skipEmptyLines: true,
      });
      const read = data.map(({ brand, people, insights, relationships }) =>
        [brand, people, insights, relationships].map(Number),
      );
      expect(read).toEqual(rows);
    }),
  );
});

test("the file is named after the day of the export", () => {
  expect(csvFileName("2026-11-23")).toBe("pilaster-ssi-2026-11-23.csv");
  expect(csvFileName("2026-11-23", false, "Work")).toBe("pilaster-ssi-Work-2026-11-23.csv");
});

test("the file of a region has the same cells, unknown ones empty", () => {
  const two = [
    snapshotOn("2026-05-18", { pillars: [1, 2, 3, 4.5], source: "typed" }),
    snapshotOn("2026-05-19", { groups: { network: { rank: 11, average: 36.27, size: 642 } } }),
  ];
  expect(csv(two, regionalForm(","))).toBe(
    [
      `\uFEFF${HEADER.replaceAll(",", ";")}`,
      `2026-05-18;2026-05-18T12:00:00.000Z;10,5;;1;2;3;4,5${";".repeat(24)}typed;;2026-05-18T12:00:00.000Z;`,
      `2026-05-19;2026-05-19T12:00:00.000Z;51;;20;6;10;15;;;11;36,27;;;;642${";".repeat(16)}bars;;2026-05-19T12:00:00.000Z;`,
      "",
    ].join("\r\n"),
  );
});

/** The cells of a file by their column, read back by the library that people use too. */
function readBack(text: string, delimiter: string) {
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    delimiter,
    newline: "\r\n",
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

test("every column comes back under its own name, in both forms", () => {
  const score = fc.integer({ min: 0, max: 25_000 }).map((thousandths) => thousandths / 1000);
  const rank = fc.integer({ min: 1, max: 100 });
  const mean = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
  const size = fc.integer({ min: 1, max: 10_000_000 });
  const pillars = fc.record({ brand: score, people: score, insights: score, relationships: score });
  const anyGroup = fc.record({ rank, average: mean, size, pillars });
  const form = fc.constantFrom(STANDARD, regionalForm(","), regionalForm("."));
  fc.assert(
    fc.property(anyGroup, anyGroup, anyGroup, form, (industry, network, team, asked) => {
      const groups = { industry, network, team };
      const [row = {}] = readBack(
        csv([snapshotOn("2026-05-19", { groups })], asked),
        asked.delimiter,
      );
      const number = (column: string) => Number(row[column]?.replace(asked.decimal, "."));
      for (const [name, group] of Object.entries(groups)) {
        expect(number(`${name}_rank`)).toBe(group.rank);
        expect(number(`${name}_average`)).toBe(group.average);
        expect(number(`${name}_size`)).toBe(group.size);
        for (const [pillar, value] of Object.entries(group.pillars)) {
          expect(number(`${name}_${pillar}`)).toBe(value);
        }
      }
    }),
  );
});

test.each(["Software; Internet", "Software, Internet", 'The "Web"', "Two\r\nlines", "Santé 🏥"])(
  "an industry called %j stays one cell",
  (name) => {
    const day = snapshotOn("2026-05-19", { groups: { industry: { name } } });
    for (const form of [STANDARD, regionalForm(",")]) {
      expect(readBack(csv([day], form), form.delimiter)).toMatchObject([
        { industry_name: name, source: "bars" },
      ]);
    }
  },
);

test("an unknown seat is empty, a known one is told", () => {
  const days = [{}, { seat: true }, { seat: false }].map((seat) => snapshotOn("2026-05-19", seat));
  expect(readBack(csv(days), ",").map(({ seat }) => seat)).toEqual(["", "true", "false"]);
});

test("whatever a note begins with comes back when one apostrophe is taken away", () => {
  const beginning = fc.stringMatching(/^['=+@\t -]{0,4}[a-z0-9 ]{0,9}$/);
  fc.assert(
    fc.property(beginning, (note) => {
      const text = csv([], STANDARD, [{ day: "2026-05-19", note }]);
      const mark = readBack(text, ",")[0]?.mark ?? "";
      expect(mark).not.toMatch(/^[=+\-@\t\r\n]/);
      expect(mark.replace(/^'(?=[=+\-@\t\r\n'])/, "")).toBe(note);
    }),
  );
});

test("a formula with a line break in it is no formula", () => {
  const day = snapshotOn("2026-05-19", { groups: { industry: { name: "=HYPERLINK(1)\nx" } } });
  expect(readBack(csv([day]), ",")[0]?.industry_name).toBe("'=HYPERLINK(1)\nx");
});
