import { cleanup, screen } from "@testing-library/preact";
import { describe, expect, test } from "vitest";
import type { TodayStatus } from "../../../src/domain/today/today-status";
import { buttons, press, show, text } from "./show-popup";

describe("numbers on a page that is new", () => {
  const at = new Date(2026, 10, 23, 8).toISOString();
  const proposal = {
    pillars: { brand: 13.118, people: 3.68, insights: 0.3, relationships: 2.608 },
    displayedTotal: 20,
    groups: {},
  };
  const todayStatus: TodayStatus = { kind: "proposal", proposal, at };

  test("are asked about, all of them, with two equal answers", () => {
    show({ todayStatus, snapshots: [] });
    expect(text()).toContain("Are these your numbers today?");
    expect(text()).toContain("Establish your professional brand13.118 of 25");
    expect(text()).toContain("Build relationships2.608 of 25");
    expect(text()).toContain("Total: 20 of 100");
    const [yes, no] = ["Yes, keep them", "No"].map((name) => screen.getByRole("button", { name }));
    expect(yes?.className).toBe(no?.className);
  });

  test.each([
    ["Yes, keep them", true],
    ["No", false],
  ])("“%s” is handed over", (name, isMine) => {
    const { onAnswer } = show({ todayStatus });
    press(name);
    expect(onAnswer.mock.calls).toEqual([[at, isMine]]);
  });

  test("an answer that came too late, or went wrong, is said", async () => {
    show({ todayStatus, onAnswer: async () => false });
    press("Yes, keep them");
    await screen.findByText("These numbers are out of date. Open your SSI page again.");
    cleanup();
    show({ todayStatus, onAnswer: () => Promise.reject(new Error("no answer")) });
    press("Yes, keep them");
    await screen.findByText(/That did not work/);
  });
});

describe("the page report", () => {
  const todayStatus: TodayStatus = { kind: "problem", result: "changed" };

  test("is shown whole before it is copied", async () => {
    const { onCopy } = show({ todayStatus, isOnSsiPage: true });
    press("Describe this page");
    expect(await screen.findByDisplayValue("skeleton:")).toBeTruthy();
    expect(onCopy).not.toHaveBeenCalled();
    press("Copy the report");
    await screen.findByText("Copied.");
    expect(onCopy.mock.calls).toEqual([["skeleton:"]]);
    press("Back");
    expect(text()).toContain("LinkedIn changed its page");
  });

  test("can be copied by hand where the browser does not let us", async () => {
    show({ todayStatus, isOnSsiPage: true, onCopy: () => Promise.reject(new Error("no")) });
    press("Describe this page");
    await screen.findByDisplayValue("skeleton:");
    press("Copy the report");
    await screen.findByText(/Select the text and copy it yourself/);
  });

  test("that cannot be made says so", async () => {
    show({ todayStatus, isOnSsiPage: true, makeReport: () => Promise.reject(new Error("no")) });
    press("Describe this page");
    await screen.findByText("The page could not be described. Reload it and try again.");
    expect(buttons()).toEqual(["Back"]);
  });

  test("is offered on the SSI page alone, and only after consent", () => {
    const offered = () => buttons().includes("Describe this page");
    show({ todayStatus });
    expect(offered()).toBe(false);
    cleanup();
    show({ todayStatus: { kind: "not-agreed" }, isOnSsiPage: true });
    expect(offered()).toBe(false);
    cleanup();
    show({ todayStatus: { kind: "kept-today" }, isOnSsiPage: true });
    expect(offered()).toBe(true);
  });
});
