import { act, render, screen } from "@testing-library/preact";
import { openDB } from "idb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "../../../src/browser";
import { withConsent } from "../../../src/domain/settings/settings";
import { Dashboard } from "../../../src/entrypoints/dashboard/dashboard";
import { refreshHistory } from "../../../src/entrypoints/own-page/history";
import { askToday, today } from "../../../src/entrypoints/own-page/page/own-clock";
import { startOwnPage } from "../../../src/entrypoints/own-page/page/start";
import { readSeen } from "../../../src/entrypoints/own-page/read-seen";
import { DATABASE_VERSION } from "../../../src/storage/database/migrations";
import { changeSettings } from "../../../src/storage/settings";

const view = (name: string) => {
  location.hash = `#/${name}`;
  globalThis.dispatchEvent(new Event("hashchange"));
  render(<Dashboard />);
};
const text = () => document.body.textContent?.replace(/\s/g, " ") ?? "";

beforeEach(() => changeSettings((now) => withConsent(now, new Date())));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("a history that is held by an old page", () => {
  test("is told, leaves settings in reach, and comes back by itself", async () => {
    const old = await openDB("pilaster", DATABASE_VERSION - 1, {
      upgrade: (database) => database.createObjectStore("snapshots", { keyPath: "day" }),
    });
    startOwnPage({ read: readSeen });
    view("settings");
    await screen.findByRole("button", { name: "Withdraw my agreement" });
    expect(screen.getAllByRole("button", { name: "Delete everything" })).toHaveLength(1);
    await screen.findByText(/Close Pilaster’s other tabs/, undefined, { timeout: 8_000 });
    old.close();
    await vi.waitFor(() => expect(text()).not.toContain("Close Pilaster’s other tabs"), 8_000);
  }, 20_000);
});

describe("a history of a newer version", () => {
  beforeEach(async () => {
    (await openDB("pilaster", DATABASE_VERSION + 1)).close();
    startOwnPage({ read: readSeen });
    await act(refreshHistory);
  });

  test.each(["trend", "coach", "outcomes", "profile"])(
    "%s shows no empty history",
    async (name) => {
      view(name);
      await screen.findByText(/It was stored by a newer Pilaster/);
      expect(text()).not.toContain("No day is kept yet");
    },
  );

  test("can be told of where one types a day in", async () => {
    view("history");
    await screen.findByText(/It was stored by a newer Pilaster/);
    const type = { name: "Type in a day" };
    (await screen.findByRole("button", type, { timeout: 8_000 })).click();
    const keep = { name: "Keep this day" };
    expect(await screen.findByRole("button", keep, { timeout: 8_000 })).toBeTruthy();
    expect(text()).not.toContain("No day is kept yet");
  });
});

test("settings that cannot be read are told, and nothing waits for ever", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.spyOn(browser.storage.local, "get").mockRejectedValue(new Error("planted"));
  vi.resetModules();
  const [{ startOwnPage: begin }, { Popup }] = await Promise.all([
    import("../../../src/entrypoints/own-page/page/start"),
    import("../../../src/entrypoints/popup/popup"),
  ]);
  begin({ read: readSeen });
  render(<Popup />);
  await screen.findByText(/What you chose cannot be read right now/);
});

test("the day is asked for when it is needed: a page stays open over midnight", () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 23, 23, 59) });
  expect(askToday()).toBe("2026-11-23");
  vi.setSystemTime(new Date(2026, 10, 24, 0, 1));
  expect(today.value).toBe("2026-11-23");
  expect(askToday()).toBe("2026-11-24");
  expect(today.value).toBe("2026-11-24");
});
