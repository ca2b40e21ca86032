import { describe, expect, test } from "vitest";
import { exchange } from "../../../src/domain/sync/exchange";
import { placeOf } from "../../../src/domain/sync/items";
import { snapshotOn } from "../../build/snapshots";
import {
  correct,
  keep,
  removeEverywhere,
  run,
  type SyncedBrowser,
  threeBrowsers,
} from "./browsers";

const daysOf = ({ days }: SyncedBrowser) => days.snapshots.map(({ day }) => day);

/** Sends what is here, and receives what is there. */
function hear(browser: SyncedBrowser): void {
  browser.area.meet();
  run(browser, exchange);
  browser.area.meet();
}

describe.each(["chrome", "firefox"] as const)(
  "in %s, of two that delete everywhere at once",
  (kind) => {
    test.each([
      ["the one that knows less", 0],
      ["the one that knows more", 1],
    ])("with %s heard first: nothing comes back, and what is kept since stays", (_who, first) => {
      const [work, home, other] = threeBrowsers(kind) as [
        SyncedBrowser,
        SyncedBrowser,
        SyncedBrowser,
      ];
      keep(work, snapshotOn("2026-11-10"));
      for (const browser of [work, home, other, work]) hear(browser);
      // What is corrected at home has reached the third one, and not the one at work.
      correct(home, snapshotOn("2026-11-10", { pillars: [1, 1, 1, 1] }));
      correct(home, snapshotOn("2026-11-10", { pillars: [2, 2, 2, 2] }));
      hear(home);
      hear(other);
      expect(removeEverywhere(work)).toBeLessThan(removeEverywhere(home));
      // Their clocks are two days apart; the third one has not heard of anything yet.
      keep(work, snapshotOn("2026-11-22"));
      keep(home, snapshotOn("2026-11-24"));
      keep(other, snapshotOn("2026-11-23"));
      const inTurn = first === 0 ? [work, home] : [home, work];
      for (const { area } of inTurn) area.meet();
      for (const browser of [other, ...inTurn, other, ...inTurn]) hear(browser);
      for (const browser of [work, home, other]) {
        expect(daysOf(browser)).toEqual(["2026-11-22", "2026-11-24"]);
      }
      const items = Object.entries(other.area.get()).filter(([name]) => placeOf(name));
      expect(items).toMatchObject([["own.2026q4", { rows: { length: 2 } }]]);
    });
  },
);
