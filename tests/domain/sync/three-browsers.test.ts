import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/domain/days/calendar";
import { compact, type Quarter } from "../../../src/domain/history/compact";
import { type Days, mergeDays } from "../../../src/domain/history/merge";
import { byQuarter, exchange } from "../../../src/domain/sync/exchange";
import { snapshotOn } from "../../build/snapshots";
import { planted, runs } from "../../long";
import {
  brought,
  correct,
  keep,
  NOTHING,
  remove,
  removeEverywhere,
  run,
  type SyncedBrowser,
  threeBrowsers,
} from "./browsers";

/** How far each clock is off, in days: two of them are two days apart. */
const CLOCKS = [-1, 0, 1];
const START = "2026-09-28";

const step = fc.record({
  who: fc.constantFrom(0, 1, 2),
  what: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom("read" as const) },
    { weight: 4, arbitrary: fc.constantFrom("meet" as const, "run" as const, "both" as const) },
    { weight: 2, arbitrary: fc.constantFrom("correct" as const, "delete" as const) },
    { weight: 1, arbitrary: fc.constantFrom("everywhere" as const) },
  ),
  /** Of the browser's own clock. */
  day: fc.integer({ min: 0, max: 5 }),
  score: fc.integer({ min: 0, max: 3 }),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

const life = fc.record({
  kind: fc.constantFrom("chrome" as const, "firefox" as const),
  steps: fc.array(step, { minLength: 1, maxLength: 30 }),
});
type Life = typeof life extends fc.Arbitrary<infer Value> ? Value : never;

type Engine = typeof exchange;

/** Lives through it, until all is quiet. @returns the rows everybody has, and those there must be */
function lived({ kind, steps }: Life, engine: Engine) {
  const browsers = threeBrowsers(kind);
  let all: Days = NOTHING;
  const count = (days: Days) => {
    all = mergeDays(all, { ...days, floor: 0 });
  };
  for (const [minute, one] of steps.entries()) {
    const browser = browsers[one.who] as SyncedBrowser;
    if (one.what === "meet" || one.what === "both") browser.area.meet();
    if (one.what === "run" || one.what === "both") {
      count(brought(browser));
      run(browser, engine);
    }
    if (one.what === "everywhere" && browser.area.isMet) {
      all = mergeDays(all, { ...NOTHING, floor: removeEverywhere(browser) });
    }
    const written = writtenBy(browser, one, minute);
    // Of one that has not joined yet, what is there when it joins counts: only that is ever sent.
    if (written && browser.contact !== "none") count(written);
  }
  // Each hears of what each of the others has heard.
  for (let round = 0; round < 4; round += 1) {
    for (const browser of browsers) {
      browser.area.meet();
      count(brought(browser));
      run(browser, engine);
      browser.area.meet();
    }
  }
  const calls = browsers.map(({ area }) => area.writes);
  for (const browser of browsers) run(browser, engine);
  return {
    have: browsers.map(({ days }) => rowsOf(days)),
    must: rowsOf(all),
    isQuiet: browsers.every(({ area }, at) => area.writes === calls[at]),
  };
}

/** @param minute of its day, since nobody reads earlier than before */
function writtenBy(
  browser: SyncedBrowser,
  { what, who, ...step }: Step,
  minute: number,
): Days | undefined {
  const day = addDays(START, step.day + (CLOCKS[who] ?? 0));
  const takenAt = `${day}T08:${String(minute).padStart(2, "0")}:00.${who}00Z`;
  const taken = snapshotOn(day, { takenAt, firstTakenAt: takenAt, pillars: [step.score, 1, 1, 1] });
  if (what === "read") return keep(browser, taken);
  if (what === "correct") return correct(browser, { ...taken, source: "typed" });
  return what === "delete" ? remove(browser, day) : undefined;
}

/** What is stored at its core, without the first instants, by quarter. */
function rowsOf(days: Days): Record<Quarter, string> {
  const sorted = mergeDays({ ...days, floor: 0 }, NOTHING);
  const rows = [...byQuarter(sorted)].map(([quarter, part]) => {
    const bare = part.snapshots.map((one) => ({ ...one, firstTakenAt: one.takenAt }));
    return [quarter, JSON.stringify(compact(quarter, { ...part, snapshots: bare }))] as const;
  });
  return Object.fromEntries(rows.toSorted());
}

/** Whether all have the same in the end, which is what was kept and not deleted. */
function isWhole(engine: Engine, times: ReturnType<typeof runs>) {
  return fc.check(
    fc.property(life, (one) => {
      const { have, must, isQuiet } = lived(one, engine);
      return isQuiet && have.every((rows) => JSON.stringify(rows) === JSON.stringify(must));
    }),
    times,
  );
}

/** For 10,000 lives on a busy machine, in milliseconds. */
const PATIENT = { timeout: 900_000 };

test(
  "three browsers have the same in the end: no day lost, none back from the dead",
  PATIENT,
  () => {
    const found = isWhole(exchange, runs(40, 10_000));
    const [failed] = found.counterexample ?? [];
    expect(failed && { ...failed, ...lived(failed, exchange) }).toBeUndefined();
  },
);

describe("planted and found: an engine", () => {
  test("to which a missing day was deleted", () => {
    const forgetful: Engine = (here, there, isFirst) => {
      const known = new Set(
        [...there.quarters.values()].flatMap((days) =>
          typeof days === "string" ? [] : days.snapshots.map(({ day }) => day),
        ),
      );
      const isKnown = ({ day }: { day: string }) => there.quarters.size === 0 || known.has(day);
      return exchange({ ...here, snapshots: here.snapshots.filter(isKnown) }, there, isFirst);
    };
    expect(isWhole(forgetful, planted).failed).toBe(true);
  });

  test("that sends no traces of deleted days", () => {
    const hushed: Engine = (here, there, isFirst) =>
      exchange({ ...here, deleted: [] }, there, isFirst);
    expect(isWhole(hushed, planted).failed).toBe(true);
  });

  test("to which the floor of the account is nothing", () => {
    const bottomless: Engine = (here, there, isFirst) =>
      exchange(here, { ...there, floor: 0 }, isFirst);
    expect(isWhole(bottomless, planted).failed).toBe(true);
  });
});
