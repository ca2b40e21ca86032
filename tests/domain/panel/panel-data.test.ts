import { expect, test } from "vitest";
import { DEFAULT_FLOORS } from "../../../src/domain/change/noise-floors";
import { addDays } from "../../../src/domain/days/calendar";
import { panelData } from "../../../src/domain/panel/panel-data";
import { snapshotOn } from "../../build/snapshots";

const TODAY = "2026-11-23";
const placement = { corner: "top-left", isFolded: false, openIn: [] } as const;
const asked = { now: new Date(`${TODAY}T12:00:00Z`), placement, attempt: undefined };
const history = Array.from({ length: 120 }, (_, index) => snapshotOn(addDays(TODAY, index - 119)));

test("only the days of the range leave the worker, as lines need them", () => {
  const data = panelData({ ...asked, snapshots: history, range: "30d" });
  expect(data.days).toHaveLength(30);
  expect(data.days[0]).toEqual({ day: "2026-10-25", pillars: history[0]?.pillars });
  expect(data.last).toEqual(history.slice(-2));
  expect(data).toMatchObject({ placement, todayStatus: { kind: "kept-today" }, today: TODAY });
});

test("the whole history begins with its first day", () => {
  const data = panelData({ ...asked, snapshots: history, range: "all" });
  expect(data.days[0]?.day).toBe(history[0]?.day);
  expect(data.days).toHaveLength(120);
});

test("an empty history has neither days nor a step", () => {
  const data = panelData({ ...asked, snapshots: [], range: "all" });
  expect(data).toMatchObject({
    days: [],
    last: [],
    floors: DEFAULT_FLOORS,
    todayStatus: { kind: "not-yet" },
  });
});

test("what is wrong with the page is told", () => {
  const attempt = { result: "changed", at: `${TODAY}T11:00:00.000Z` } as const;
  const { todayStatus } = panelData({
    ...asked,
    attempt,
    snapshots: history.slice(0, -1),
    range: "1y",
  });
  expect(todayStatus).toEqual({ kind: "problem", result: "changed" });
});
