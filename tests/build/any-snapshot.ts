import fc from "fast-check";
import type { Snapshot } from "../../src/domain/history/snapshot";
import { source } from "../../src/domain/reading/reading";
import { anyDay } from "./any-day";

const score = fc.integer({ min: 0, max: 25_000 }).map((thousandths) => thousandths / 1000);
const pillars = fc.record({ brand: score, people: score, insights: score, relationships: score });
const known = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Leaves out what is not known, as a snapshot does. */
const withoutUnknown = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));

const group = fc
  .record({
    rank: known(fc.integer({ min: 1, max: 100 })),
    average: known(fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)),
    size: known(fc.integer({ min: 1, max: 10_000_000 })),
    pillars: known(pillars),
  })
  .map(withoutUnknown);

const notEmpty = (value: object) => Object.keys(value).length > 0;

/** A text that begins as a spreadsheet's formula does, or with apostrophes, and may hold anything. */
export const anyNote = fc
  .tuple(fc.stringMatching(/^['=+@\t\r\n"; ,-]{0,4}$/), fc.string({ unit: "grapheme" }))
  .map(([beginning, rest]) => beginning + rest)
  .filter((note) => note !== "");

const groups = fc
  .record({
    industry: known(
      fc
        .tuple(group, known(anyNote))
        .map(([one, name]) => ({ ...one, ...(name && { name }) }))
        .filter(notEmpty),
    ),
    network: known(group.filter(notEmpty)),
    team: known(group.filter(notEmpty)),
  })
  .map(withoutUnknown);

const instant = fc
  .date({
    min: new Date("2014-01-01T00:00:00Z"),
    max: new Date("2099-12-31T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());

/** Any snapshot, with all that the history's CSV holds of one. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc
  .record({
    day: anyDay,
    takenAt: instant,
    firstTakenAt: instant,
    pillars,
    groups,
    displayedTotal: known(fc.integer({ min: 0, max: 100 })),
    seat: known(fc.boolean()),
    source: fc.constantFrom(...source.options),
    language: known(fc.constantFrom("en", "pt-BR", "zh-Hans-CN")),
  })
  .map((one) => withoutUnknown(one) as Snapshot);
