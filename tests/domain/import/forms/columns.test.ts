import { expect, test } from "vitest";
import { countOf, fileNamed, read, readText } from "../../../build/files";
import { canTravel, liveIn } from "../../../build/time-zone";

const places = { day: 0, brand: 1, people: 2, insights: 3, relationships: 4, total: 5 };

test("a table nobody knows waits until the member says what its columns are", () => {
  const asked = read(fileNamed("sheet-rows.csv"));
  expect(asked.files).toEqual([{ name: "sheet-rows.csv", form: "columns" }]);
  expect(asked.questions).toMatchObject([
    { kind: "columns", hasHeader: false, file: "sheet-rows.csv" },
  ]);
  expect(asked.questions[0]).toHaveProperty("rows[0]", [
    "13/03/26",
    "20,998",
    "6,4",
    "10,25",
    "15",
    "53",
  ]);
  expect(countOf(asked)).toEqual({ rows: 3, kept: 0, folded: 0, refused: 3, skipped: 0 });
});

test("a sheet with decimal commas and a total rounded up is read by its columns", () => {
  const file = fileNamed("sheet-rows.csv");
  const imported = read({ ...file, answers: { columns: { places, hasHeader: false } } });
  expect(imported.questions).toEqual([]);
  expect(imported.days).toMatchObject([
    { day: "2026-03-13", pillars: { brand: 20.998, insights: 10.25 }, displayedTotal: 53 },
    { day: "2026-04-02", pillars: { insights: 10.25 }, displayedTotal: 53 },
    { day: "2026-04-05", pillars: { brand: 21.048 } },
  ]);
  // 53 for 52.048 is nothing LinkedIn shows.
  expect(imported.days[2]).not.toHaveProperty("displayedTotal");
});

test("a header is seen, and a column without a name is called as spreadsheets do", () => {
  const text = "Wann,,C,D,E\n2026-03-01,1,2,3,99\n";
  expect(readText(text).questions).toMatchObject([{ hasHeader: true }]);
  const refusedIn = (hasHeader: boolean) =>
    readText(hasHeader ? text : text.slice(12), {
      columns: {
        places: { day: 0, brand: 1, people: 2, insights: 3, relationships: 4 },
        hasHeader,
      },
    }).refused;
  expect(refusedIn(true)).toMatchObject([{ row: 2, column: "E", reason: "out-of-range" }]);
  expect(refusedIn(false)).toMatchObject([
    { row: 1, column: "E", reason: "out-of-range", found: "99", wanted: "0–25" },
  ]);
});

test.runIf(canTravel)("a log in UTC asks which day its late rows are of", () => {
  liveIn("America/Sao_Paulo");
  const file = fileNamed("script-log.csv");
  const columns = {
    places: { day: 0, total: 1, brand: 2, people: 3, insights: 4, relationships: 5 },
    hasHeader: false,
  };
  const early = { ...file, text: file.text.replace("2026-05-19 09:00:02", "2026-05-19 01:00:02") };
  const asked = read({ ...early, answers: { columns } });
  expect(asked.questions).toEqual([
    {
      kind: "utcDay",
      column: "A",
      found: "2026-05-19 01:00:02",
      written: "2026-05-19",
      here: "2026-05-18",
      file: file.name,
    },
  ]);
  expect(asked.refused).toMatchObject([{ row: 2, reason: "needs-an-answer" }]);
  const days = (utcDay: "here" | "written") =>
    read({ ...early, answers: { columns, utcDay } }).days.map(({ day, takenAt }) => [day, takenAt]);
  expect(days("here")).toEqual([
    ["2026-05-18", "2026-05-19T01:00:02.000Z"],
    ["2026-05-19", "2026-05-19T12:30:00.000Z"],
  ]);
  expect(days("written")).toEqual([
    ["2026-05-18", "2026-05-18T12:00:00.000Z"],
    ["2026-05-19", "2026-05-19T12:00:00.000Z"],
  ]);
});

test("line ends of CR CR LF make no rows, and lists in quotes no cells", () => {
  const columns = {
    places: { day: 0, brand: 2, people: 3, insights: 4, relationships: 5, industry_rank: 6 },
    hasHeader: false,
  };
  const imported = read({
    ...fileNamed("script-log.csv"),
    answers: { columns, utcDay: "written" },
  });
  expect(countOf(imported)).toEqual({ rows: 3, kept: 2, folded: 1, refused: 0, skipped: 0 });
  expect(imported.days[1]).toMatchObject({
    pillars: { brand: 21.048 },
    groups: { industry: { rank: 9 } },
  });
});
