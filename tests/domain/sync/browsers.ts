import { expand } from "../../../src/domain/history/compact";
import { nextEdition } from "../../../src/domain/history/edition";
import { floorAbove, lifted } from "../../../src/domain/history/floor";
import { type Days, mergeDays } from "../../../src/domain/history/merge";
import type { Snapshot } from "../../../src/domain/history/snapshot";
import type { exchange } from "../../../src/domain/sync/exchange";
import { floorItem, floorsIn, itemName, placeOf } from "../../../src/domain/sync/items";
import { contactAfter, meetingOf, type Pair, questionBy } from "../../../src/domain/sync/question";
import type { SyncState } from "../../../src/domain/sync/sync-state";
import { FakeArea, FakeServer } from "../../fakes/account";

/** A browser with sync on, whose member always wants both histories to be one. */
export type SyncedBrowser = { area: FakeArea; days: Days; contact: SyncState["contact"] };

export const NOTHING: Days = { snapshots: [], deleted: [], floor: 0 };

/** Three computers of one member, all with the same browser. */
export function threeBrowsers(kind: "chrome" | "firefox"): SyncedBrowser[] {
  const server = new FakeServer();
  return Array.from({ length: 3 }, () => ({
    area: new FakeArea(server, kind),
    days: NOTHING,
    contact: "none",
  }));
}

/** What the worker does, over the same rules, without a database. */
export function run(browser: SyncedBrowser, exchanged: typeof exchange): void {
  const { area } = browser;
  const items = area.get();
  browser.days = lifted(browser.days, browser.days.floor);
  const pair = { here: browser.days, there: thereIn(items) };
  const asked = questionBy(browser, [pair]);
  const done = exchanged(pair.here, pair.there, browser.contact === "none");
  browser.days = mergeDays({ ...browser.days, floor: 0 }, done.received);
  browser.contact = asked ? "met" : contactAfter(browser, [done]);
  const set: Record<string, unknown> = Object.fromEntries(
    [...done.sent].map(([quarter, rows]) => [itemName("own", quarter), rows]),
  );
  if (done.floor > pair.there.floor) Object.assign(set, floorItem("own", done.floor));
  if (done.emptied.length > 0) area.remove(done.emptied.map((at) => itemName("own", at)));
  if (Object.keys(set).length > 0) area.set(set);
}

function thereIn(items: Record<string, unknown>): Pair["there"] {
  const quarters = Object.entries(items).flatMap(([name, rows]) => {
    const place = placeOf(name);
    const read = place && expand(place.quarter, rows as Parameters<typeof expand>[1]);
    return place && read ? [[place.quarter, { ...read, floor: 0 }] as const] : [];
  });
  return { floor: floorOf(items), quarters: new Map(quarters) };
}

const floorOf = (items: object) => floorsIn(Object.keys(items)).own ?? 0;

const storedOn = ({ days }: SyncedBrowser, day: string) =>
  days.snapshots.find((one) => one.day === day) ?? days.deleted.find((one) => one.day === day);

/** The floor that a browser knows of, for what it stores now. */
function knownFloor({ area, days, contact }: SyncedBrowser): number {
  return contact === "none" ? Math.max(days.floor, floorOf(area.get())) : days.floor;
}

/** What a browser brings along that joins: the member wants it to be there, whatever was before. */
export const brought = (browser: SyncedBrowser): Days =>
  browser.contact === "none" ? lifted(browser.days, knownFloor(browser)) : NOTHING;

/** @returns what is stored of it, as it counts */
function store(browser: SyncedBrowser, written: Days): Days {
  const { days } = browser;
  const on = new Set([...written.snapshots, ...written.deleted].map(({ day }) => day));
  const isOther = ({ day }: { day: string }) => !on.has(day);
  browser.days = {
    snapshots: [...days.snapshots.filter(isOther), ...written.snapshots],
    deleted: [...days.deleted.filter(isOther), ...written.deleted],
    floor: days.floor,
  };
  return lifted(written, knownFloor(browser));
}

/** A reading; after a deletion or a correction it takes the place of that. */
export function keep(browser: SyncedBrowser, read: Snapshot): Days {
  const before = storedOn(browser, read.day);
  const isMembers = before && (!("pillars" in before) || before.corrected);
  const edition = isMembers ? nextEdition(before) : (before?.edition ?? 0);
  return store(browser, { ...NOTHING, snapshots: [edition > 0 ? { ...read, edition } : read] });
}

export function correct(browser: SyncedBrowser, typed: Snapshot): Days {
  const edition = nextEdition(storedOn(browser, typed.day));
  return store(browser, { ...NOTHING, snapshots: [{ ...typed, edition, corrected: true }] });
}

export function remove(browser: SyncedBrowser, day: string): Days {
  const edition = nextEdition(storedOn(browser, day));
  return store(browser, { ...NOTHING, deleted: [{ day, edition }] });
}

/** Deletes everything in all browsers, and begins anew here. @returns the floor it raised */
export function removeEverywhere(browser: SyncedBrowser): number {
  const { area } = browser;
  const items = area.get();
  // As the worker reads them: what was kept since the last floor stands above it.
  const pair = { here: lifted(browser.days, browser.days.floor), there: thereIn(items) };
  const floor = floorAbove(pair.here, meetingOf(pair).there);
  area.set(floorItem("own", floor));
  area.remove(Object.keys(items).filter(placeOf));
  browser.days = NOTHING;
  browser.contact = "none";
  return floor;
}
