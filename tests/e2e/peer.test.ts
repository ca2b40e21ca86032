import { describe, expect, test } from "vitest";
import { PARTS } from "../../tools/bench/parts.js";
import { leftOut } from "../../tools/bench/subject/adapter.js";
import { adapter } from "../../tools/bench/subject/own-adapter.js";
import { ownBuild, peerOf } from "../../tools/bench/subject/subject.js";
import { quartiles } from "../../tools/bench/tables/quartiles.js";
import { type Measured, rowsOf } from "../../tools/bench/tables/rows.js";
import { DIST } from "../../tools/finish-build.js";
import { isLong } from "../long";

const RUNS = 4;

/** What a measure of so few repetitions may be off, as a share. */
const SLACK = 0.25;

/** A size is the same; of times, the medians are no further apart than each by itself is spread. */
function isSame(one: Measured, other: Measured): boolean {
  if (one.unit === "bytes") return one.values[0] === other.values[0];
  const [[lower, middle, upper], [low, median, high]] = [
    quartiles(one.values),
    quartiles(other.values),
  ];
  const spread = upper - lower + (high - low);
  return Math.abs(middle - median) <= spread + SLACK * Math.max(middle, median);
}

/** Measures of Pilaster's that the peer has not, or has otherwise. */
function unlike(measured: readonly Measured[], peer: string): string[] {
  const isPilasters = ({ extension }: Measured) => extension !== peer;
  return measured.filter(isPilasters).flatMap((own) => {
    const { what, days } = own;
    const same = measured.find(
      (one) => one.extension === peer && one.what === what && one.days === days,
    );
    if (same && isSame(own, same)) return [];
    return [`${what}, ${days} days: ${own.values} and ${same?.values}`];
  });
}

const peer = peerOf(DIST.chrome, adapter);
// A build for Firefox is no peer's.
const { firefox: _, ...own } = ownBuild();
const comparable = Object.entries(PARTS).filter(
  ([, part]) => leftOut(part, peer.adapter) === undefined,
);

describe.runIf(isLong && process.env.PILASTER_BROWSER === "chromium")("our build as a peer", () => {
  test.each(comparable)(
    "gives the same within the noise: %s",
    async (_name, { measure }) => {
      const measured = await measure([own, peer], RUNS);
      expect(measured.length).toBeGreaterThan(1);
      expect(unlike(measured, peer.adapter.name)).toEqual([]);
      const medians = rowsOf(measured, own.adapter.name).map(({ median }) => median);
      expect(medians.every(Number.isFinite)).toBe(true);
    },
    600_000,
  );

  test("planted: a peer that is slower, and one that lacks a measure, are not the same", () => {
    const shared = { what: "chart", unit: "ms" as const };
    const ours = { ...shared, extension: "Pilaster", values: [10, 11, 12] };
    const theirs = { ...shared, extension: "Peer", values: [11, 12, 13] };
    expect(unlike([ours, theirs], "Peer")).toEqual([]);
    const slower = { ...theirs, values: [20, 21, 22] };
    expect(unlike([ours, slower], "Peer")).toHaveLength(1);
    expect(unlike([ours], "Peer")).toHaveLength(1);
  });
});
