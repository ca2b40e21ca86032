import { expect, test } from "vitest";
import { countOf, fileNamed, read, readText } from "../../../build/files";

test("its own scores are kept, its two traps refused, everybody else's rows left alone", () => {
  const imported = read(fileNamed("link-ssi.csv"));
  expect(imported.days).toMatchObject([
    {
      day: "2026-03-01",
      pillars: { brand: 15, people: 12, insights: 14, relationships: 16 },
      displayedTotal: 58,
      source: "imported",
    },
  ]);
  expect(imported.refused).toMatchObject([
    { row: 2, reason: "brand-is-total", found: "58", column: "brand" },
    { row: 3, reason: "unknown-value", found: "?", column: "insights" },
  ]);
  expect(imported.skipped).toEqual({ "other-people": 2 });
  expect(countOf(imported)).toEqual({ rows: 5, kept: 1, folded: 0, refused: 2, skipped: 2 });
});

test("nothing of another person comes out, whatever is wrong with the row", () => {
  const header = "Category,Date,Type,Name,Detail,URL";
  const secrets = [
    `Connection,2026-03-01,x,Secret Name,${"secret".repeat(20_000)},secret,secret`,
    "Message,secret,secret",
    `"Connection","2026-03-01","","Secret","total:58 brand:15 people:12 insights:14 rel:16","secret"`,
    "SSI,2026-03-01,score,Secret Name,total:58,x,Secret Name",
    "SSI,2026-03-01,score,Secret Name,Secret words,",
  ];
  const imported = readText([header, ...secrets].join("\r\n"));
  expect(imported.days).toEqual([]);
  expect(JSON.stringify(imported).toLowerCase()).not.toContain("secret");
});

test("the newest row of a day stands first, so that one counts", () => {
  const row = (day: string, brand: number) =>
    `SSI,${day},score,,total:${brand + 42} brand:${brand} people:12 insights:14 rel:16,`;
  const text = [
    "Category,Date,Type,Name,Detail,URL",
    row("2026-03-02", 16),
    row("2026-03-02", 15),
    row("2026-03-01", 14),
  ].join("\r\n");
  const imported = readText(text);
  expect(imported.days.map(({ pillars }) => pillars.brand)).toEqual([14, 16]);
  expect(imported.folded).toBe(1);
});
