import { expect, test } from "vitest";
import type { Snapshot } from "../../../src/domain/history/snapshot";
import { SERIES } from "../../../tools/stand-in/pages/figures.js";
import { countOf, fileNamed, read } from "../../build/files";
import { LONG_ROWS } from "../../build/long-rows";

/** A day as the design pages list it. */
const listed = ({ day, pillars, displayedTotal, groups }: Snapshot) => [
  day,
  Object.values(pillars),
  displayedTotal,
  groups.industry?.rank,
  groups.network?.rank,
];

const ENGLISH = [
  ["2025-11-30", [8.75, 9.25, 3.7, 19.363], 41, 29, 29],
  ...["01", "02", "03", "04", "06", "07"].map((date) => [
    `2025-12-${date}`,
    [8.75, 9.125, 9.6, 19.438],
    47,
    8,
    14,
  ]),
  ["2025-12-09", [8.75, 9.375, 10.65, 20.1], 49, 7, 11],
  ["2025-12-24", [8.75, 8.188, 10.65, 21.4], 49, 6, 11],
  ["2025-12-25", [8.75, 8.188, 10.65, 21.4], 49, 6, 11],
];

test.each(["daily-script.csv", "daily-script-short.csv"])(
  "the public series of 2025 comes from %s as it was, the day its reader failed refused",
  (name) => {
    const imported = read(fileNamed(name));
    expect(imported.days.map(listed)).toEqual(ENGLISH);
    expect(imported.refused).toMatchObject([{ row: 9, reason: "four-zeros" }]);
    expect(imported.files).toEqual([{ name, form: "daily-script" }]);
    expect(countOf(imported)).toEqual({ rows: 11, kept: 10, refused: 1, folded: 0, skipped: 0 });
  },
);

test("the public series of 2026 comes from its seven files as it was", () => {
  const imported = read(...LONG_ROWS);
  expect(imported.days).toEqual(
    SERIES.map(({ day, pillars, displayedTotal, ranks, averages, groupPillars }) => ({
      day,
      takenAt: `${day}T12:00:00.000Z`,
      firstTakenAt: `${day}T12:00:00.000Z`,
      pillars,
      displayedTotal,
      groups: {
        industry: {
          rank: ranks.industry,
          average: averages.industry,
          pillars: groupPillars?.industry,
        },
        network: { rank: ranks.network, average: averages.network, pillars: groupPillars?.network },
      },
      source: "imported",
    })),
  );
  expect(new Set(imported.files.map((file) => "form" in file && file.form))).toEqual(
    new Set(["long-rows"]),
  );
  expect(countOf(imported)).toEqual({ rows: 7, kept: 7, refused: 0, folded: 0, skipped: 0 });
});
