import { render, screen } from "@testing-library/preact";
import { expect, test } from "vitest";
import { ReportSheet } from "../../../src/ui/share/report-sheet";
import { SNAPSHOTS, snapshotOn } from "../../build/snapshots";

test("a report has its period, its picture, what was chosen, and where it comes from", () => {
  const lists = [
    { title: "Habits", lines: [{ day: "2026-05-13", words: "began to comment" }] },
    { title: "Notes", lines: [] },
  ];
  render(
    <ReportSheet
      days={SNAPSHOTS}
      until={[snapshotOn("2026-04-19"), ...SNAPSHOTS]}
      span={{ from: "2026-04-27", to: "2026-05-19" }}
      lists={lists}
      source="Kept with Pilaster"
    >
      <p>What moved</p>
    </ReportSheet>,
  );
  const { textContent: words } = screen.getByRole("article");
  expect(words).toContain("27 Apr 2026 to 19 May 2026");
  expect(words, "compared with a day before the period").toContain("in 30 days");
  expect(words).toContain("What moved");
  expect(words).toContain("13 May 2026 began to comment");
  expect(words).toContain("Kept with Pilaster");
  expect(screen.queryByText("Notes")).toBeNull();
  expect(screen.getAllByRole("img").length).toBeGreaterThan(0);
});
