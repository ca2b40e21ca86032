import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "../../src/browser";
import {
  agree,
  openDashboard,
  openSsiPage,
  switchAutomatic,
  withdraw,
} from "../../src/entrypoints/actions";
import { readSettings } from "../../src/storage/settings";
import { fake } from "../fake-browser";

const LINKEDIN = "https://www.linkedin.com/*";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-23T08:01:00Z") });
  return () => vi.useRealTimers();
});

test("agreeing is stored with its time, and switches nothing on", async () => {
  await agree();
  expect(await readSettings()).toEqual({
    version: 1,
    automatic: false,
    consent: { version: 1, at: "2026-11-23T08:01:00.000Z" },
  });
  expect([...fake.origins]).toEqual([]);
});

test("withdrawing takes automatic recording and the permission with it", async () => {
  await agree();
  await switchAutomatic(true);
  expect([...fake.origins]).toEqual([LINKEDIN]);
  await withdraw();
  expect(await readSettings()).toEqual({ version: 1, automatic: false });
  expect([...fake.origins]).toEqual([]);
});

test("withdrawing works where a policy imposes the permission", async () => {
  await agree();
  vi.spyOn(browser.permissions, "remove").mockRejectedValueOnce(new Error("required"));
  await withdraw();
  expect(await readSettings()).toEqual({ version: 1, automatic: false });
});

describe("automatic recording", () => {
  test("is on once the browser gave the permission", async () => {
    expect(await switchAutomatic(true)).toBe(true);
    expect((await readSettings()).automatic).toBe(true);
    expect([...fake.origins]).toEqual([LINKEDIN]);
  });

  test("stays off when the member says no to the browser", async () => {
    fake.grants = false;
    expect(await switchAutomatic(true)).toBe(false);
    expect((await readSettings()).automatic).toBe(false);
  });

  test("gives the permission back when it is switched off", async () => {
    await switchAutomatic(true);
    expect(await switchAutomatic(false)).toBe(false);
    expect((await readSettings()).automatic).toBe(false);
    expect([...fake.origins]).toEqual([]);
  });

  test("asks the browser before anything else, as a click allows it", () => {
    const request = vi.spyOn(browser.permissions, "request");
    const switched = switchAutomatic(true);
    expect(request.mock.calls).toEqual([[{ origins: [LINKEDIN] }]]);
    return switched;
  });
});

test("pages are opened in tabs of their own", async () => {
  await openSsiPage();
  await openDashboard("history");
  expect(fake.tabs.map(({ url }) => url?.replace(/^chrome-extension:\/\/\w+/, ""))).toEqual([
    "https://www.linkedin.com/sales/ssi",
    "/dashboard/index.html#/history",
  ]);
});
