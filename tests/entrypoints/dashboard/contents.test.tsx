import { act, render, screen } from "@testing-library/preact";
import { beforeEach, expect, test, vi } from "vitest";
import { contents, loadContent } from "../../../src/entrypoints/dashboard/contents";
import { Dashboard } from "../../../src/entrypoints/dashboard/dashboard";
import { startOwnPage } from "../../../src/entrypoints/own-page/page/start";
import { readSeen } from "../../../src/entrypoints/own-page/read-seen";

const gate = vi.hoisted(() => ({ open: () => {} }));
vi.mock("../../../src/entrypoints/dashboard/views/about", async (original) => {
  await new Promise<void>((open) => {
    gate.open = open;
  });
  return original();
});
vi.mock("../../../src/entrypoints/dashboard/views/history", () => {
  throw new Error("The file is gone");
});

const NOT_OPENED = /could not be opened\. Reload the page/;

async function goTo(view: string): Promise<void> {
  await act(async () => {
    location.hash = `#/${view}`;
    globalThis.dispatchEvent(new Event("hashchange"));
  });
}

beforeEach(async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  contents.value = {};
  startOwnPage({ read: readSeen });
  await goTo("settings");
  render(<Dashboard />);
  await screen.findByRole("heading", { name: "Delete everything" });
});

test("the view before stays until the next one is there, which then is read on from its heading", async () => {
  await goTo("about");
  const heading = () => screen.getByRole("heading", { level: 1 });
  expect(heading().textContent).toBe("Privacy and settings");
  expect(screen.getByRole("heading", { name: "Delete everything" })).toBeTruthy();
  await vi.waitFor(() => {
    gate.open();
    expect(heading().textContent).toBe("About the index");
  });
  expect(screen.queryByRole("heading", { name: "Delete everything" })).toBe(null);
  await vi.waitFor(() => expect(document.activeElement).toBe(heading()));
});

test("a view that cannot be loaded says so, and the others are there", async () => {
  await goTo("history");
  await screen.findByText(NOT_OPENED);
  const heading = screen.getByRole("heading", { level: 1 });
  expect(heading.textContent).toBe("History");
  await vi.waitFor(() => expect(document.activeElement).toBe(heading));
  await goTo("settings");
  expect(screen.queryByText(NOT_OPENED)).toBe(null);
  expect(screen.getByRole("heading", { name: "Delete everything" })).toBeTruthy();
});

test("what could not be loaded is tried again, what is there is not", async () => {
  const load = vi.fn(async () => Dashboard);
  await loadContent("history", () => Promise.reject(new Error("Gone")));
  await loadContent("history", load);
  await loadContent("history", load);
  expect(contents.value.history).toBe(Dashboard);
  expect(load).toHaveBeenCalledTimes(1);
});
