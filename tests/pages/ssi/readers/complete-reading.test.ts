import { describe, expect, test } from "vitest";
import { findReading, readSsi } from "../../../../src/pages/ssi/read-ssi";
import type { Found, Reader } from "../../../../src/pages/ssi/readers/reader";
import { SSI_ADDRESS } from "../fixture";
import { fixture } from "../lent-page";

const PILLARS = { brand: 13.118, people: 3.68, insights: 0.3, relationships: 2.608 };

const reader = (source: Reader["source"], found: Partial<Found>, isLastResort = false): Reader => ({
  source,
  isLastResort,
  read: () => ({ pillars: PILLARS, groups: {}, ...found }),
});
const look = (...readers: Reader[]) =>
  readSsi(fixture("figure-1.en"), SSI_ADDRESS, 25_000, readers);
const reading = (...readers: Reader[]) => {
  const found = look(...readers);
  return found.ok ? found.reading : undefined;
};
const moved = (by: number) => ({ pillars: { ...PILLARS, brand: PILLARS.brand + by } });

describe("readers that agree", () => {
  test("complete each other: groups and seat", () => {
    const first = reader("bars", { groups: { industry: { rank: 9 } } });
    const second = reader("tables", { groups: { industry: { rank: 8, size: 7 } }, seat: true });
    expect(reading(first, second)).toMatchObject({
      groups: { industry: { rank: 9, size: 7 } },
      seat: true,
    });
    expect(reading(first, second)?.disputed).toBeUndefined();
  });

  test("know groups best where the page's data names them", () => {
    const byPlace = { industry: { rank: 24, average: 46 }, network: { rank: 1, average: 55 } };
    const byName = { network: { rank: 24, average: 46.19 }, team: { rank: 1 } };
    const painted = reader("bars", { groups: byPlace });
    expect(reading(painted, reader("json", { groups: byName }))?.groups).toEqual(byName);
    expect(reading(painted, reader("json", { groups: {} }))?.groups).toEqual(byPlace);
    const half = reader("json", { groups: { industry: { size: 7 } } });
    expect(reading(painted, half)?.groups).toEqual({
      industry: { size: 7, rank: 24, average: 46 },
    });
  });

  test("the winner's word on the seat stands", () => {
    expect(reading(reader("json", { seat: false }), reader("bars", { seat: true }))?.seat).toBe(
      false,
    );
  });

  test("0.01 apart they still agree", () => {
    const other = reader("json", { ...moved(0.01), seat: true });
    expect(reading(reader("bars", {}), other)).toMatchObject({ pillars: PILLARS, seat: true });
    expect(reading(reader("bars", {}), other)?.disputed).toBeUndefined();
  });
});

describe("readers that disagree", () => {
  test("by more than 0.01 leave the first one's numbers, flagged", () => {
    const other = reader("json", { ...moved(-0.011), seat: true });
    expect(reading(reader("bars", {}), other)).toMatchObject({ pillars: PILLARS, disputed: true });
    expect(reading(reader("bars", {}), other)?.seat).toBeUndefined();
  });

  test("a find that does not add up to its own total is a contradiction, too", () => {
    const other = reader("bars", { ...moved(2), displayedTotal: 53 });
    expect(look(other, reader("list", {}))).toMatchObject({
      source: "list",
      reading: { pillars: PILLARS, disputed: true },
    });
  });

  test("half a find contradicts nothing", () => {
    const other = reader("bars", { pillars: { brand: 1 } });
    expect(reading(other, reader("list", {}))?.disputed).toBeUndefined();
  });

  test("the last resort is asked only when nobody else has found anything", () => {
    const last = reader("labels", { ...moved(1), seat: true }, true);
    expect(reading(reader("bars", {}), last)).toEqual(reading(reader("bars", {})));
    expect(look(last)).toMatchObject({ ok: true, source: "labels" });
  });
});

describe("the totals", () => {
  test("both the one that is sent and the one that is shown must fit", () => {
    expect(look(reader("json", { total: 19.706, displayedTotal: 20 })).ok).toBe(true);
    expect(look(reader("json", { total: 19.706, displayedTotal: 53 }))).toMatchObject({
      state: "inconsistent",
    });
    expect(look(reader("json", { total: 52.6, displayedTotal: 20 }))).toMatchObject({
      state: "inconsistent",
    });
  });
});

describe("what the member may be asked", () => {
  const none: Reader = { source: "bars", read: () => undefined };
  const find = (name: string, visibleMs = 25_000, readers: Reader[] = [none]) =>
    findReading(fixture(name), SSI_ADDRESS, visibleMs, readers);

  test("comes with the states changed and incomplete", () => {
    expect(find("unseen.en")).toMatchObject({ state: "changed", proposal: { pillars: PILLARS } });
    const half = reader("bars", { pillars: { brand: 1 } });
    expect(find("unseen.en", 25_000, [half])).toMatchObject({
      state: "incomplete",
      proposal: { pillars: PILLARS, displayedTotal: 20, groups: {}, language: "en" },
    });
  });

  test("comes not before the page had its time, nor where it contradicts itself", () => {
    expect(find("unseen.en", 19_999)).toEqual({ ok: false, state: "waiting" });
    const wrong = reader("bars", { displayedTotal: 53 });
    expect(find("unseen.en", 25_000, [wrong])).toMatchObject({
      state: "inconsistent",
      sides: { shown: 53 },
    });
    const asked = find("unseen.en", 25_000, [wrong]);
    expect(asked.ok ? undefined : asked.proposal).toBeUndefined();
  });
});
