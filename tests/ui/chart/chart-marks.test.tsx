import { fireEvent, screen } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import type { DayMarks } from "../../../src/domain/marks/day-marks";
import { SERIES, show } from "./show-chart";

const slider = () => screen.getByRole("slider");
const told = () => slider().getAttribute("aria-valuetext");
const press = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(slider(), { key });
};

describe("marks", () => {
  const marks: DayMarks = new Map([
    ["2026-05-14", [{ kind: "own", note: "Began to comment" }]],
    ["2026-05-19", [{ kind: "wide", points: -3.5 }]],
    ["2026-06-01", [{ kind: "own", note: "Out of the range" }]],
  ]);
  const words = () => [...document.querySelectorAll(".mark-words")].map((one) => one.textContent);

  test("are a line on their day, with their words where there is room for them", () => {
    const { container } = show(SERIES, marks);
    // 17 and 22 days of 9.45 pixels from the 24th.
    expect([...container.querySelectorAll(".mark")].map((one) => one.getAttribute("d"))).toEqual([
      expect.stringMatching(/^M184\.7/),
      "M232,-4V150",
    ]);
    expect(words()).toEqual(["Began to comment"]);
  });

  test("are told with the day's values", () => {
    show(SERIES, marks);
    expect(told()).toMatch(/Relations 15\. Looks LinkedIn-wide: −3\.5$/);
    press("ArrowLeft");
    expect(told()).toMatch(/Relations 15$/);
  });

  test("of which one has its words on the right leave that room to them", () => {
    const near: DayMarks = new Map([
      ["2026-04-28", [{ kind: "own", note: "Changed jobs" }]],
      ["2026-05-08", [{ kind: "own", note: "Navigator" }]],
    ]);
    show(SERIES, near);
    const anchors = [...document.querySelectorAll(".mark-words")].map((one) =>
      one.getAttribute("text-anchor"),
    );
    expect(anchors).toEqual(["start", "start"]);
  });

  test("close together are counted", () => {
    const near: DayMarks = new Map([
      ["2026-05-13", [{ kind: "own", note: "One" }]],
      [
        "2026-05-14",
        [
          { kind: "own", note: "Two" },
          { kind: "linkedin", id: "drop2017" },
        ],
      ],
    ]);
    show(SERIES, near);
    expect(words()).toEqual(["3 marks"]);
  });
});
