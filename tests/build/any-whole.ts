import { createHash } from "node:crypto";
import fc from "fast-check";
import { backupText } from "../../src/domain/backup/backup-file";
import type { Whole } from "../../src/domain/backup/changes";
import { type Days, mergeDays } from "../../src/domain/history/merge";
import { type Snapshot, snapshot } from "../../src/domain/history/snapshot";
import { mark, oneLine } from "../../src/domain/marks/mark";
import { anyNote, anySnapshot } from "./any-snapshot";
import { snapshotOn } from "./snapshots";

/** Hexadecimal digits, as our own pages make them. */
export const sha256 = async (text: string) => createHash("sha256").update(text).digest("hex");

export const NOTHING: Whole = {
  snapshots: [],
  deleted: [],
  marks: [],
  unmarked: [],
  outcomes: [],
};

const byKey = (name: string) => (one: object) => String(Reflect.get(one, name));
const uniqueBy = <Item extends object>(name: string, item: fc.Arbitrary<Item>) =>
  fc.uniqueArray(item, { selector: byKey(name), maxLength: 8 });

const extra = fc.dictionary(fc.constantFrom("mood", "été", "z"), fc.jsonValue({ maxDepth: 2 }), {
  minKeys: 1,
});
const members = fc.record(
  {
    edition: fc.integer({ min: 1, max: 4 }),
    corrected: fc.constant(true as const),
    disputed: fc.constant(true as const),
    batch: fc.constantFrom("a", "b"),
    extra,
  },
  { requiredKeys: [] },
);

/** Notes as they are kept, composed or not. */
const note = fc
  .tuple(anyNote, fc.constantFrom("", " é", " e\u0301", " \u212B"))
  .map((parts) => oneLine(parts.join("")))
  .filter((text) => mark.safeParse({ day: "2026-11-23", note: text.normalize("NFC") }).success);

/** Many of them meet on few days. */
const FEW = ["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"];
const fewDays = fc.constantFrom(...FEW);
const anyKept = fc
  .tuple(anySnapshot, members)
  .map(([one, more]): Snapshot => ({ ...one, ...more }))
  .filter((one) => snapshot.safeParse(composed(one)).success);
const fewKept = fc
  .tuple(fewDays, fc.constantFrom(10, 12), fc.constantFrom("bars", "imported"), members)
  .map(([day, brand, source, more]) =>
    snapshotOn(day, { pillars: [brand, 6, 10, 15], source, ...more }),
  );

function composed(value: object): unknown {
  return JSON.parse(JSON.stringify(value).normalize("NFC"));
}

const tipLog = fc.uniqueArray(
  fc.record({
    day: fewDays,
    id: fc.constantFrom("b-headline", "r-accept"),
    state: fc.constantFrom("doing", "done"),
  }),
  { selector: ({ day, id }) => day + id },
);
const coach = fc
  .tuple(tipLog, fc.record({ persona: fc.constantFrom("sales", "job") }, { requiredKeys: [] }))
  .map(([log, more]) => ({ version: 2, log, ...more }));
const ownKind = fc.record({
  id: fc.constantFrom("own-1", "own-2", "own-0a1b2c3d"),
  name: fc.constantFrom("Talks", "Demos"),
  isCounted: fc.boolean(),
});
const kinds = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom("calls", "leads", "offers", "reach", "requests")),
    // No name is given twice.
    fc
      .uniqueArray(ownKind, { selector: ({ id }) => id })
      .map((all) => [...new Map(all.map((one) => [one.name, one])).values()]),
  )
  .map(([ids, own]) => [...ids.map((id) => ({ id, isCounted: true })), ...own])
  .map((all) => ({ version: 1, kinds: all }));
const profile = fc.constantFrom(
  { fields: { photo: { state: "missing" as const, day: "2026-11-20" } } },
  { fields: { photo: { state: "present" as const, day: "2026-11-21" } } },
);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** What is counted, and when. */
export const KINDS = ["calls", "leads"];
export const WEEKS = ["2026-W46", "2026-W47", "2026-W48"];

const edition = fc.integer({ min: 1, max: 4 });
const trace = fc.record({ day: fewDays, edition });
const anyMark = (written: fc.Arbitrary<string>) =>
  fc.record({ day: fewDays, note: written, edition }, { requiredKeys: ["day", "note"] });

const wholeOf = (kept: fc.Arbitrary<Snapshot>, written: fc.Arbitrary<string>) =>
  fc
    .record({
      snapshots: uniqueBy("day", kept),
      deleted: uniqueBy("day", trace),
      marks: uniqueBy("day", anyMark(written)),
      unmarked: uniqueBy("day", trace),
      outcomes: uniqueBy(
        "week",
        fc.record(
          {
            week: fc.constantFrom(...WEEKS),
            counts: fc.dictionary(
              fc.constantFrom(...KINDS, "own-1", "own-2"),
              fc.constantFrom(0, 1, 2),
            ),
            editions: fc.dictionary(fc.constantFrom(...KINDS), edition, { minKeys: 1 }),
          },
          { requiredKeys: ["week", "counts"] },
        ),
      ),
      profile: optional(profile),
      coach: optional(coach),
      kinds: optional(kinds),
    })
    .map((all): Whole => {
      const marked = new Set<string>(all.marks.map(({ day }) => day));
      const unmarked = all.unmarked.filter(({ day }) => !marked.has(day));
      return { ...all, ...merged(all), unmarked };
    });

function merged(days: Omit<Days, "floor">): Omit<Days, "floor"> {
  const { snapshots, deleted } = mergeDays({ ...days, floor: 0 }, { ...NOTHING, floor: 0 });
  return { snapshots, deleted };
}

/** Any history, as it may be stored. */
export const anyWhole = wholeOf(anyKept, note);

/** A history of a few days, which another one has, too. */
export const smallWhole = wholeOf(fewKept, fc.constantFrom("Began to comment", "New job"));

/** A backup of one history, as of whoever has one account. */
export function backupOf(whole: Whole, about: Parameters<typeof backupText>[1]): Promise<string> {
  return backupText([{ id: "own", name: "", whole }], about);
}
