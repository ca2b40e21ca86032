import { createEvent, fireEvent, render, screen } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import { LineChart } from "../../../src/ui/chart/line-chart";
import { kept } from "../../build/snapshots";
import { fake } from "../../fakes/browser";
import { SERIES, scale, show } from "./show-chart";

const slider = () => screen.getByRole("slider");
const told = () => slider().getAttribute("aria-valuetext");
const press = (...keys: string[]) => {
  for (const key of keys) fireEvent.keyDown(slider(), { key });
};

describe("the chart says in words", () => {
  test("the newest day's values while none is chosen", () => {
    show();
    expect(told()).toBe("19 May 2026: Brand 20.998, People 6.4, Insights 10.25, Relations 15");
    expect(slider().getAttribute("aria-valuemax")).toBe("6");
    expect(slider().getAttribute("aria-valuenow")).toBe("6");
    expect(slider().getAttribute("aria-label")).toBe("The four pillars");
  });

  test("the same in French", () => {
    fake.uiLanguage = "fr-FR";
    show();
    expect(told()).toBe("19 mai 2026: Marque 20,998, Personnes 6,4, Échanges 10,25, Relations 15");
  });
});

describe("a day is chosen", () => {
  test.each([
    [["ArrowLeft"], "18 May 2026"],
    [["ArrowLeft", "ArrowDown", "ArrowLeft", "ArrowLeft"], "14 May 2026"],
    [["ArrowLeft", "ArrowLeft", "ArrowRight"], "18 May 2026"],
    [["ArrowRight"], "19 May 2026"],
    [["Home"], "27 Apr 2026"],
    [["Home", "ArrowLeft"], "27 Apr 2026"],
    [["Home", "ArrowUp"], "13 May 2026"],
    [["Home", "End"], "19 May 2026"],
  ])("by %j: %s", (keys, day) => {
    show();
    press(...keys);
    expect(told()?.split(":")[0]).toBe(day);
  });

  test("with its own values and its place in the series", () => {
    show();
    press("Home");
    expect(told()).toBe("27 Apr 2026: Brand 20.973, People 6.38, Insights 10.25, Relations 15");
    expect(slider().getAttribute("aria-valuenow")).toBe("0");
  });

  test.each([
    ["ArrowLeft", true],
    ["Tab", false],
  ])("by a key of ours only, so that %s is taken from the page: %s", (key, isTaken) => {
    show();
    const event = createEvent.keyDown(slider(), { key });
    fireEvent(slider(), event);
    expect(event.defaultPrevented).toBe(isTaken);
  });

  // 22 days on 208 pixels from the 24th: 9.45 for each day.
  test.each([
    [24, "27 Apr 2026"],
    [90, "27 Apr 2026"],
    [110, "13 May 2026"],
    [176, "13 May 2026"],
    [340, "19 May 2026"],
  ])("by the pointer at %i pixels: %s", (offsetX, day) => {
    const { container } = show();
    const plot = container.querySelector("svg") as SVGElement;
    const event = createEvent.pointerMove(plot);
    Object.defineProperty(event, "offsetX", { value: offsetX });
    fireEvent(plot, event);
    expect(told()?.split(":")[0]).toBe(day);
  });

  test("and its date and cursor are drawn until the chart is left", () => {
    const { container } = show();
    expect(container.querySelector(".cursor")).toBeNull();
    press("Home");
    expect(container.querySelector(".cursor")?.getAttribute("d")).toBe("M24,0V150");
    expect(container.querySelector("svg")?.textContent).toContain("27 Apr 2026");
    fireEvent.blur(slider());
    expect(container.querySelector(".cursor")).toBeNull();
    expect(told()).toMatch(/^19 May 2026/);
  });
});

describe("the lines", () => {
  const drawn = (kind: string) =>
    [...document.querySelectorAll(`path.${kind}`)].map((path) => path.getAttribute("d") ?? "");
  const count = (path: string, sign: string) => path.split(sign).length - 1;

  test("are four, each cut at its gaps", () => {
    show();
    expect(drawn("line")).toHaveLength(4);
    for (const path of drawn("line")) {
      // 13 to 14 May and 16 to 19 May: two runs with one and three steps.
      expect([count(path, "M"), count(path, "L")]).toEqual([2, 4]);
    }
  });

  test("leave a single day to a dot", () => {
    show();
    // Relations stood at 15 of 25 on 27 April: 150 − 15 × 142 / 25 = 64.8.
    expect(drawn("lone")[3]).toBe("M24,64.8h0");
    for (const path of drawn("lone")) expect(count(path, "h0")).toBe(1);
  });

  test("are none where each day stands alone", () => {
    show([kept("2026-05-13"), kept("2026-05-15")]);
    expect(drawn("line")).toEqual(["", "", "", ""]);
    for (const path of drawn("lone")) expect(count(path, "h0")).toBe(2);
  });
});

describe("a range without a day", () => {
  const text = "No day is kept in this range. Choose a longer one.";

  test("says so, and draws nothing", () => {
    const { container } = show([]);
    expect(screen.getByText(text)).toBeTruthy();
    expect(container.querySelector("svg")).toBeNull();
    expect(screen.queryByRole("slider")).toBeNull();
  });

  test("keeps the room of the chart", () => {
    show([]);
    expect(screen.getByText(text).style.height).toBe("172px");
  });
});

test("a chart of values nobody showed says so", () => {
  render(
    <LineChart
      drawing={{
        items: SERIES,
        lines: [{ look: "team", name: "Team", value: () => undefined }],
        scale,
        from: "2026-04-27",
        to: "2026-05-19",
      }}
      size={{ width: 348, height: 172, labelWidth: 116 }}
      label="Ranks"
      chosen={undefined}
      onChoose={() => {}}
    />,
  );
  expect(screen.getByText("LinkedIn showed none of these numbers in this range.")).toBeTruthy();
});
