import { fireEvent, render, screen, waitFor } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { DEFAULT_FLOORS } from "../../../src/domain/change/noise-floors";
import { stepsOf } from "../../../src/domain/change/steps";
import type { DayMarks } from "../../../src/domain/marks/day-marks";
import { StepsList } from "../../../src/ui/change/steps-list";
import { Marks } from "../../../src/ui/marks/marks";
import { SNAPSHOTS, snapshotOn } from "../../build/snapshots";
import { fake } from "../../fakes/browser";

const plain = (text: string | null | undefined) => text?.replace(/\s+/g, " ").trim();
const rows = (selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => plain(textContent));

describe("what moved, when", () => {
  const show = (marks: DayMarks = new Map()) =>
    render(<StepsList steps={stepsOf(SNAPSHOTS, DEFAULT_FLOORS)} marks={marks} />);

  test("is a list of the steps in sentences, the biggest first", () => {
    show();
    expect(rows(".moves li")).toEqual([
      "16 May 2026Since 14 May, your total moved by +0.6: Insights +0.7 and People −0.1. Network: Top 13% became Top 12%.",
      "13 May 2026Since 27 Apr, your total moved by −0.555: Insights −0.75 and People +0.12. Network: Top 12% became Top 13%.",
      "19 May 2026Since 18 May, your score stood still. Your industry’s average fell by 0.05, so Top 10% became Top 9%. Your network’s average fell by 0.02, so Top 12% became Top 11%.",
    ]);
  });

  test("is said in French, too", () => {
    fake.uiLanguage = "fr-FR";
    show();
    expect(rows(".moves li")[2]).toContain("Depuis le 18 mai, votre score n’a pas bougé.");
  });

  test("stands with what the member noted on that day", () => {
    show(new Map([["2026-05-16", [{ kind: "own", note: "Began to comment" }]]]));
    expect(rows(".moves li")[0]).toMatch(/Top 12%\.Began to comment$/);
  });

  test("shows eight, and more when they are asked for", () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      snapshotOn(`2026-11-${String(index + 1).padStart(2, "0")}`, {
        pillars: [10 + (index % 2), 6, 10, 15],
      }),
    );
    render(<StepsList steps={stepsOf(many, DEFAULT_FLOORS)} marks={new Map()} />);
    expect(rows(".moves li")).toHaveLength(8);
    fireEvent.click(screen.getByText("Show smaller changes (3)"));
    expect(rows(".moves li")).toHaveLength(11);
    expect(screen.queryByRole("button")).toBeNull();
  });

  test("draws every move of a step, up to the right of zero and down to the left, on one scale", () => {
    const days = [
      snapshotOn("2026-11-01", { pillars: [10, 6, 10, 15] }),
      snapshotOn("2026-11-02", { pillars: [12, 5.5, 10.01, 15] }),
      snapshotOn("2026-11-03", { pillars: [11, 5.5, 10.01, 15] }),
    ];
    render(<StepsList steps={stepsOf(days, DEFAULT_FLOORS)} marks={new Map()} />);
    const bars = [...document.querySelectorAll(".move-bar")].map((bar) =>
      [...bar.querySelectorAll("rect")].map((rect) => [
        rect.getAttribute("data-line"),
        ...["x", "width"].map((name) => Number.parseFloat(rect.getAttribute(name) ?? "")),
      ]),
    );
    expect(bars[0]?.[0]).toEqual(["brand", 50, expect.closeTo(49.75, 1)]);
    expect(bars[0]?.[1]).toEqual(["people", expect.closeTo(37.56, 1), expect.closeTo(12.44, 1)]);
    expect(bars[0]?.[2], "the least is still seen").toEqual(["insights", expect.anything(), 0.75]);
    expect(bars[1]).toEqual([["brand", expect.closeTo(25.12, 1), expect.closeTo(24.88, 1)]]);
  });

  test("stands in a table, too, newest first, the noise in it", () => {
    show();
    expect(rows(".table-wide tr").slice(0, 3)).toEqual([
      "UntilSinceTotalBrandPeopleInsightsRelations",
      "19 May 202618 May 202600000",
      "16 May 202614 May 2026+0.60−0.1+0.70",
    ]);
  });

  test("is nothing where nothing moved", () => {
    render(<StepsList steps={[]} marks={new Map()} />);
    expect(
      screen.getByText("Nothing moved by more than your usual noise in this range."),
    ).toBeTruthy();
  });
});

describe("marks", () => {
  const KEPT = [
    { day: "2026-11-02", note: "New headline" },
    { day: "2026-11-20", note: "Began to comment" },
  ];
  const show = () => {
    const spies = { onKeep: vi.fn(async () => {}), onDelete: vi.fn(async () => {}) };
    render(<Marks marks={KEPT} today={() => "2026-11-23"} {...spies} />);
    return spies;
  };
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  const note = () => (screen.getByLabelText("Note") as HTMLInputElement).value;

  test("are listed newest first, and apart from them what was reported, with its source", () => {
    show();
    expect(rows(".mark-list:first-of-type strong")).toEqual(["20 Nov 2026", "2 Nov 2026"]);
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links).toHaveLength(3);
    expect(links[0]).toMatch(/^https:\/\/salesforlife\.com\//);
  });

  test("a new one is kept on one line for the chosen day", async () => {
    const { onKeep } = show();
    type("Day", "2026-11-10");
    type("Note", "  Wrote   an article ");
    fireEvent.click(screen.getByText("Add mark"));
    expect(onKeep.mock.calls).toEqual([[{ day: "2026-11-10", note: "Wrote an article" }]]);
    await waitFor(() => expect(screen.getByText("Mark kept.")).toBeTruthy());
    expect(note()).toBe("");
  });

  test("one can be deleted while another is still being kept", () => {
    const { onKeep, onDelete } = show();
    onKeep.mockReturnValue(new Promise(() => {}));
    type("Note", "Wrote an article");
    fireEvent.click(screen.getByText("Add mark"));
    fireEvent.click(screen.getByLabelText("Delete the mark of 2 Nov 2026"));
    expect(onDelete.mock.calls).toEqual([["2026-11-02"]]);
  });

  test.each([
    ["0026-11-10", "The index began in 2014."],
    ["2026-11-24", "This day is still to come."],
  ])("of %s is refused in words, and what was typed stays", (day, words) => {
    const { onKeep } = show();
    type("Day", day);
    type("Note", "Wrote an article");
    fireEvent.submit(document.querySelector("form") as HTMLFormElement);
    expect(screen.getByText(new RegExp(words))).toBeTruthy();
    expect(screen.getByLabelText("Day").getAttribute("aria-invalid")).toBe("true");
    expect(onKeep).not.toHaveBeenCalled();
    expect(note()).toBe("Wrote an article");
  });

  test("a day that has one brings it to be changed", () => {
    const { onKeep } = show();
    fireEvent.click(screen.getByLabelText("Change the mark of 2 Nov 2026"));
    expect(note()).toBe("New headline");
    type("Note", "Newer headline");
    fireEvent.submit(document.querySelector("form") as HTMLFormElement);
    expect(onKeep.mock.calls).toEqual([[{ day: "2026-11-02", note: "Newer headline" }]]);
  });

  test("what was typed stays when the day is corrected", () => {
    show();
    type("Note", "Wrote an article");
    type("Day", "2026-11-02");
    expect(note()).toBe("Wrote an article");
  });

  test.each([
    ["no words", "2026-11-10", "   "],
    ["no day", "", "Wrote an article"],
  ])("with %s nothing is kept, and it says what is missing", (_what, day, words) => {
    const { onKeep } = show();
    type("Day", day);
    type("Note", words);
    fireEvent.submit(document.querySelector("form") as HTMLFormElement);
    expect(onKeep).not.toHaveBeenCalled();
    expect(screen.getByText("Choose a day and write a few words.")).toBeTruthy();
  });

  test("one is deleted by its day", async () => {
    const { onDelete } = show();
    fireEvent.click(screen.getByLabelText("Delete the mark of 20 Nov 2026"));
    expect(onDelete.mock.calls).toEqual([["2026-11-20"]]);
    await waitFor(() => expect(screen.getByText("Mark deleted.")).toBeTruthy());
  });

  test("what could not be stored is said, and what was typed stays", async () => {
    const { onKeep } = show();
    onKeep.mockRejectedValue(new Error("no"));
    type("Note", "Wrote an article");
    fireEvent.click(screen.getByText("Add mark"));
    await waitFor(() => expect(screen.getByText(/did not work/)).toBeTruthy());
    expect(note()).toBe("Wrote an article");
  });
});
