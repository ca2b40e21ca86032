import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { describe, expect, test, vi } from "vitest";
import { panelData } from "../../../src/domain/panel/panel-data";
import { StorageFailure } from "../../../src/domain/reading/failure";
import { fitOf, HISTORY, NOW, press, show, text } from "./panel-setup";

describe("what could not be done is said where it was asked", () => {
  const refuse = () => vi.fn(() => Promise.reject(new StorageFailure("full")));
  const said = () => screen.findByText(/There is no room left/);

  test("moving it to another corner", async () => {
    show(HISTORY, { onPlace: refuse() });
    press("More");
    fireEvent.click(screen.getByLabelText("Top left"));
    await said();
    expect((screen.getByLabelText("Bottom right") as HTMLInputElement).checked).toBe(true);
  });

  test("switching it off", async () => {
    show(HISTORY, { onOff: refuse() });
    press("More");
    press("Switch the panel off");
    await said();
  });

  test("opening the dashboard", async () => {
    show(HISTORY, { onDashboard: refuse() });
    press("Dashboard");
    await said();
  });
});

test("a history that cannot be read is told, and not called empty", () => {
  const data = panelData({
    snapshots: "blocked",
    range: "30d",
    now: NOW,
    placement: { corner: "bottom-right", isFolded: false, openIn: [] },
    attempt: undefined,
  });
  show([], { data });
  expect(text()).toContain("Close Pilaster’s other tabs");
  expect(text()).not.toContain("No day is kept yet");
  cleanup();
  show([], { data, fit: fitOf("pill") });
  expect(screen.getByRole("button", { name: /Close Pilaster’s other tabs/ }).textContent).toBe("!");
});
