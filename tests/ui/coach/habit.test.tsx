import { screen, within } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { tipStatuses } from "../../../src/domain/coach/tip-marks";
import type { Trial } from "../../../src/domain/coach/trial";
import { snapshotOn } from "../../build/snapshots";
import { showCoach, tipOf } from "./show-coach";

const plain = (text: string | null | undefined) => text?.replace(/\s+/g, " ");

describe("a habit", () => {
  const habit = { tip: tipOf("i-comment"), since: "2026-11-07", moves: "insights" as const };
  const marks = tipStatuses([
    { day: "2026-11-07", id: "i-comment", state: "doing", moves: "insights" },
  ]);
  const kept = ["2026-10-12", "2026-10-13", "2026-11-07", "2026-11-08"].map((day, index) =>
    snapshotOn(day, { pillars: [20, 6, 10 + index, 15] }),
  );
  const during = (today: string, trial: Trial = { kind: "waiting", days: 5 }) =>
    showCoach({
      habit,
      marks,
      tip: undefined,
      isWaiting: true,
      snapshots: kept,
      today,
      trialOf: ({ id }) => (id === "i-comment" ? trial : undefined),
    });
  const card = () => screen.getByRole("region", { name: "What you are doing" });

  test("shows its weeks as a strip, and says which day it is", () => {
    during("2026-11-23");
    expect(within(card()).getByText("Day 17 of 28")).toBeTruthy();
    const weeks = [...card().querySelectorAll(".habit-weeks [data-state]")];
    expect(weeks.slice(4).map((week) => week.getAttribute("data-state"))).toEqual([
      "past",
      "past",
      "now",
      "ahead",
    ]);
    expect(screen.queryByRole("heading", { name: "Tip of the day" })).toBeNull();
  });

  test("has a table of its weeks, without those to come", () => {
    during("2026-11-23");
    const rows = [...card().querySelectorAll("tr")].map(({ textContent }) => textContent);
    expect(rows).toHaveLength(8);
    expect(rows.slice(0, 2)).toEqual(["Week fromDays keptMiddle", "10 Oct 2026210.5"]);
    expect(rows[7]).toBe("21 Nov 20260–");
  });

  test("that is over has before and after side by side on its line", () => {
    during("2026-12-05", {
      kind: "compared",
      before: { value: 10.5, days: 4 },
      after: { value: 12.5, days: 4 },
    });
    expect(within(card()).getByText("The four weeks are over")).toBeTruthy();
    const halves = [...card().querySelectorAll(".habit-halves span")];
    expect(halves.map(({ textContent }) => plain(textContent))).toEqual([
      "four weeks before 10.5",
      "since 7 Nov 12.5",
    ]);
    const middles = [...card().querySelectorAll(".middle")].map((path) => path.getAttribute("d"));
    const height = (d: string | null | undefined) => Number(/,([\d.]+)H/.exec(d ?? "")?.[1]);
    expect(height(middles[0])).toBeGreaterThan(height(middles[1]));
  });

  test("is drawn with its gaps, its pillar's colour and where it began", () => {
    during("2026-11-23");
    const line = card().querySelector(".habit-line");
    expect(line?.getAttribute("data-line")).toBe("insights");
    expect(line?.querySelector(".line")?.getAttribute("d")?.match(/M/g)).toHaveLength(2);
  });
});
