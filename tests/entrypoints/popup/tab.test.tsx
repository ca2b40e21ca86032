import { beforeEach, describe, expect, test } from "vitest";
import { withConsent } from "../../../src/domain/settings/settings";
import { leaveReport } from "../../../src/entrypoints/content/take-report";
import {
  describePage,
  followTab,
  openedOn,
  recordNow,
  startedAt,
} from "../../../src/entrypoints/popup/tab";
import { changeSettings } from "../../../src/storage/settings";
import { fake } from "../../fakes/browser";

const SSI_TAB = { id: 7, url: "https://www.linkedin.com/sales/ssi" };
const RUN = { target: { tabId: 7 }, files: ["/ssi.content.js"] };

const agree = () => changeSettings((settings) => withConsent(settings, new Date()));

beforeEach(() => {
  openedOn.value = undefined;
  startedAt.value = undefined;
});

describe("opened on the SSI page", () => {
  beforeEach(() => {
    fake.tabs = [SSI_TAB];
  });

  test("the popup reads it once when the member agreed", async () => {
    await agree();
    await followTab();
    expect(openedOn.value).toBe("ssi-page");
    expect(fake.runs).toEqual([RUN]);
    expect(startedAt.value).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  test("it reads nothing before", async () => {
    await followTab();
    expect(openedOn.value).toBe("ssi-page");
    expect(fake.runs).toEqual([]);
    expect(startedAt.value).toBeUndefined();
  });

  test("it reads once more when the member asks for it", async () => {
    await agree();
    await followTab();
    await recordNow();
    expect(fake.runs).toEqual([RUN, RUN]);
  });

  test("it says that the page is empty where no script can run", async () => {
    fake.brokenTabs.add(7);
    await agree();
    await followTab();
    expect(openedOn.value).toBe("not-painted");
  });
});

describe("the page report", () => {
  beforeEach(async () => {
    fake.tabs = [SSI_TAB];
    await followTab();
  });

  test("is what the packaged script leaves, taken away once", async () => {
    leaveReport("state: changed");
    expect(await describePage()).toBe("state: changed");
    expect(fake.runs).toMatchObject([
      { target: { tabId: 7 }, files: ["/report.content.js"] },
      { target: { tabId: 7 }, func: expect.any(Function) },
    ]);
    await expect(describePage()).rejects.toThrow("could not be described");
  });

  test("fails where no script can run", async () => {
    fake.brokenTabs.add(7);
    await expect(describePage()).rejects.toThrow();
  });
});

describe("opened elsewhere", () => {
  test.each([
    ["https://www.linkedin.com/login", "signed-out"],
    ["https://www.linkedin.com/feed/", "other-page"],
    ["https://example.com/sales/ssi", "other-page"],
    [undefined, "other-page"],
  ] as const)("on %s it names the page %s, and reads nothing", async (url, state) => {
    fake.tabs = [{ id: 7, ...(url !== undefined && { url }) }];
    await agree();
    await followTab();
    expect(openedOn.value).toBe(state);
    expect(fake.runs).toEqual([]);
  });

  test("without a tab it reads nothing", async () => {
    await agree();
    await followTab();
    expect(openedOn.value).toBe("other-page");
    expect(fake.runs).toEqual([]);
  });
});
