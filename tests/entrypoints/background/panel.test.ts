import { beforeEach, describe, expect, test, vi } from "vitest";
import { withConsent } from "../../../src/domain/settings/settings";
import { handlers } from "../../../src/entrypoints/background/handlers";
import { syncScripts } from "../../../src/entrypoints/background/scripts";
import { saveAttempt } from "../../../src/storage/attempt";
import { withHistory } from "../../../src/storage/database/database";
import { changeSettings, readSettings } from "../../../src/storage/settings";
import { deleteDay } from "../../build/delete-day";
import { daysUpTo, kept, READING } from "../../build/snapshots";
import { store } from "../../build/stored-snapshots";
import { fake } from "../../fakes/browser";

const LINKEDIN = "https://www.linkedin.com/*";
const SSI_TAB = { id: 7, url: "https://www.linkedin.com/sales/ssi" };
const NOW = new Date("2026-11-23T12:00:00Z");

const turnOn = (other: object = {}) =>
  changeSettings((settings) => ({
    ...withConsent(settings, NOW),
    panel: { ...settings.panel, isOn: true, ...other },
  }));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  fake.origins.add(LINKEDIN);
  await store(...daysUpTo("2026-11-23", 60));
  return () => vi.useRealTimers();
});

describe("the panel's history", () => {
  test("is the range it asked for, with where it stands", async () => {
    await turnOn({ corner: "top-left", isFolded: true, openIn: [] });
    const data = await handlers.readPanel({ range: "30d" });
    expect(data).toMatchObject({
      placement: { corner: "top-left", isFolded: true, openIn: [] },
      todayStatus: { kind: "kept-today" },
      days: { length: 30 },
    });
    // What it was given, it may give back: the message takes no other key.
    if (data !== "off")
      expect(Object.keys(data.placement)).toEqual(["corner", "isFolded", "openIn"]);
  });

  test("is as long as is worth a look, where the member has not chosen", async () => {
    await turnOn();
    expect(await handlers.readPanel({})).toMatchObject({ range: "30d", days: { length: 30 } });
    await withHistory("own", (database) => database.clear("snapshots"));
    const days = ["2024-05-01", "2026-02-01", "2026-04-01", "2026-07-01", "2026-11-20"];
    await store(...days.map((day) => kept(day)));
    expect(await handlers.readPanel({})).toMatchObject({ range: "1y", days: { length: 4 } });
  });

  test("tells how the last look went", async () => {
    await turnOn();
    await deleteDay("2026-11-23");
    await saveAttempt("inconsistent", NOW);
    expect(await handlers.readPanel({ range: "30d" })).toMatchObject({
      todayStatus: { kind: "problem", result: "inconsistent" },
    });
  });

  test.each([
    ["the switch", () => turnOn({ isOn: false })],
    ["the consent", () => turnOn().then(() => changeSettings(({ consent: _, ...rest }) => rest))],
    ["the permission", () => turnOn().then(() => fake.origins.clear())],
  ])("is not given without %s", async (_what, without) => {
    await without();
    expect(await handlers.readPanel({ range: "all" })).toBe("off");
  });
});

describe("what the member does in the panel", () => {
  test("moving and folding is remembered, and nothing else changes", async () => {
    const before = await turnOn();
    await handlers.placePanel({ corner: "bottom-left", isFolded: true, openIn: [] });
    expect(await readSettings()).toEqual({
      ...before,
      panel: { isOn: true, corner: "bottom-left", isFolded: true, openIn: [] },
    });
  });

  test("how the pillars are drawn is remembered, and told with the next look", async () => {
    const before = await turnOn();
    const drawn = async () => {
      const data = await handlers.readPanel({ range: "30d" });
      return data === "off" ? data : data.chart;
    };
    expect(await drawn()).toBe("lines");
    await handlers.chooseChart({ chart: "stack" });
    expect(await drawn()).toBe("stack");
    expect(await readSettings()).toEqual({ ...before, pillarChart: "stack" });
  });

  test("switching off gives the permission back where nothing else needs it", async () => {
    await turnOn();
    expect(await handlers.switchPanelOff({})).toBe("off");
    expect((await readSettings()).panel.isOn).toBe(false);
    expect([...fake.origins]).toEqual([]);
  });

  test("switching off leaves the permission to the recording", async () => {
    await turnOn();
    await changeSettings((settings) => ({ ...settings, automatic: true }));
    await handlers.switchPanelOff({});
    expect([...fake.origins]).toEqual([LINKEDIN]);
  });

  test("the dashboard opens in a tab of its own", async () => {
    await handlers.openDashboard({});
    expect(fake.tabs.at(-1)?.url).toMatch(/dashboard\/index\.html#\/trend$/);
  });
});

describe("panels are told the news", () => {
  const agree = () => turnOn().then(() => fake.tabs.push(SSI_TAB, { id: 8, url: "https://a.b/" }));
  const told = () => fake.told.map(([id]) => id);

  test.each([
    ["a day is kept", () => handlers.keepReading({ reading: READING, source: "bars", ageMs: 0 })],
    ["a page's state is told", () => handlers.reportState({ state: "waiting" })],
    ["a day is deleted", () => deleteDay("2026-11-20")],
  ])("when %s", async (_what, happens) => {
    await agree();
    await happens();
    await vi.waitFor(() => expect(told()).toEqual([SSI_TAB.id]));
  });
});

test("the panel's script is registered with its own switch, and runs in open tabs at once", async () => {
  fake.tabs.push(SSI_TAB);
  await turnOn();
  await syncScripts();
  expect([...fake.scripts.keys()]).toEqual(["panel"]);
  expect(fake.runs).toEqual([{ target: { tabId: 7 }, files: ["/panel.content.js"] }]);
  await turnOn({ isOn: false });
  await syncScripts();
  expect([...fake.scripts.keys()]).toEqual([]);
});

test("notes on days are kept and deleted, and every surface hears of it", async () => {
  let heard = 0;
  fake.events.storage.addListener((changes: object, area: string) => {
    if (area === "session" && "historyChangedAt" in changes) heard += 1;
  });
  expect(await handlers.keepMark({ day: "2026-11-23", note: "Began" })).toBe("kept");
  expect(await handlers.deleteMark({ day: "2026-11-23" })).toBe("deleted");
  expect(heard).toBe(2);
});
