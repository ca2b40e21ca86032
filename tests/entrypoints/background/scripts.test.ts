import { beforeEach, describe, expect, test, vi } from "vitest";
import { browser } from "../../../src/browser";
import { withConsent, withoutConsent } from "../../../src/domain/settings/settings";
import { syncScripts } from "../../../src/entrypoints/background/scripts";
import { changeSettings } from "../../../src/storage/settings";
import { fake } from "../../fakes/browser";

const LINKEDIN = "https://www.linkedin.com/*";
const SCRIPT = {
  id: "ssi",
  js: ["/ssi.content.js"],
  matches: ["https://www.linkedin.com/sales/ssi*"],
  runAt: "document_idle",
};
const AT = new Date("2026-11-23T08:01:00Z");

const registered = () => [...fake.scripts.values()];

async function choose(isAgreed: boolean, isOn: boolean, isAllowed: boolean): Promise<void> {
  await changeSettings((settings) => ({
    ...(isAgreed ? withConsent(settings, AT) : settings),
    automatic: isOn,
  }));
  if (isAllowed) fake.origins.add(LINKEDIN);
}

describe("the reader is registered with consent, switch and permission only", () => {
  test.each([
    [true, true, true, [SCRIPT]],
    [false, true, true, []],
    [true, false, true, []],
    [true, true, false, []],
    [false, false, false, []],
  ])("consent %s, switch %s, permission %s", async (isAgreed, isOn, isAllowed, scripts) => {
    await choose(isAgreed, isOn, isAllowed);
    await syncScripts();
    expect(registered()).toEqual(scripts);
  });
});

describe("the reader is unregistered", () => {
  beforeEach(async () => {
    await choose(true, true, true);
    await syncScripts();
  });

  test.each<[when: string, change: () => unknown]>([
    ["the consent is withdrawn", () => changeSettings(withoutConsent)],
    ["it is switched off", () => changeSettings((of) => ({ ...of, automatic: false }))],
    ["the permission is taken back", () => fake.origins.clear()],
    ["the settings are deleted", () => browser.storage.local.clear()],
  ])("when %s", async (_when, change) => {
    expect(registered()).toEqual([SCRIPT]);
    await change();
    await syncScripts();
    expect(registered()).toEqual([]);
  });
});

describe("open tabs", () => {
  const SSI_TABS = [
    { id: 1, url: "https://www.linkedin.com/sales/ssi" },
    { id: 2, url: "https://www.linkedin.com/feed/" },
    { id: 3, url: "https://www.linkedin.com/sales/ssi?trk=nav" },
    { url: "https://www.linkedin.com/sales/ssi" },
  ];
  const read = () => fake.runs.map(({ target, files }) => [target.tabId, ...(files ?? [])]);

  beforeEach(() => {
    fake.tabs = SSI_TABS;
  });

  test("that show the SSI page are read once when it is switched on", async () => {
    await choose(true, true, true);
    await syncScripts();
    await syncScripts();
    expect(read()).toEqual([
      [1, "/ssi.content.js"],
      [3, "/ssi.content.js"],
    ]);
  });

  test("are not read while it is off", async () => {
    await choose(true, false, true);
    await syncScripts();
    expect(read()).toEqual([]);
  });

  test("are read though one of them cannot be", async () => {
    fake.brokenTabs.add(1);
    await choose(true, true, true);
    await syncScripts();
    expect(read()).toEqual([[3, "/ssi.content.js"]]);
  });

  test("are read again when it is switched on again", async () => {
    await choose(true, true, true);
    await syncScripts();
    await choose(true, false, true);
    await syncScripts();
    await choose(true, true, true);
    await syncScripts();
    expect(read().map(([tab]) => tab)).toEqual([1, 3, 1, 3]);
  });
});

test("two calls at once register once and read once", async () => {
  fake.tabs = [{ id: 1, url: "https://www.linkedin.com/sales/ssi" }];
  await choose(true, true, true);
  await Promise.all([syncScripts(), syncScripts()]);
  expect(registered()).toEqual([SCRIPT]);
  expect(fake.runs).toHaveLength(1);
});

test("a call that fails does not hold up the next one", async () => {
  await choose(true, true, true);
  vi.spyOn(browser.scripting, "registerContentScripts").mockRejectedValueOnce(new Error("busy"));
  await expect(syncScripts()).rejects.toThrow("busy");
  await syncScripts();
  expect(registered()).toEqual([SCRIPT]);
});

test("a worker that died before the open tabs were read leaves them to the next one", async () => {
  fake.tabs = [{ id: 1, url: "https://www.linkedin.com/sales/ssi" }];
  await choose(true, true, true);
  vi.spyOn(browser.tabs, "query").mockRejectedValueOnce(new Error("died"));
  await expect(syncScripts()).rejects.toThrow("died");
  expect([registered(), fake.runs]).toEqual([[SCRIPT], []]);
  await syncScripts();
  await syncScripts();
  expect(fake.runs.map(({ target }) => target.tabId)).toEqual([1]);
});

describe("the script for the own profile", () => {
  const watchProfile = (isOn: boolean) =>
    changeSettings((settings) => ({ ...withConsent(settings, AT), profile: isOn }));

  test("is registered for profiles only, while its own switch is on", async () => {
    fake.origins.add(LINKEDIN);
    fake.tabs = [
      { id: 1, url: "https://www.linkedin.com/sales/ssi" },
      { id: 2, url: "https://www.linkedin.com/in/jo-doe/" },
    ];
    await watchProfile(true);
    await syncScripts();
    expect(registered()).toEqual([
      {
        id: "profile",
        js: ["/profile.content.js"],
        matches: ["https://www.linkedin.com/in/*"],
        runAt: "document_idle",
      },
    ]);
    expect(fake.runs.map(({ target }) => target.tabId)).toEqual([2]);
    await watchProfile(false);
    await syncScripts();
    expect(registered()).toEqual([]);
  });

  test("is not registered by what was switched on for the SSI page", async () => {
    await choose(true, true, true);
    await syncScripts();
    expect(registered().map(({ id }) => id)).toEqual(["ssi"]);
  });
});
