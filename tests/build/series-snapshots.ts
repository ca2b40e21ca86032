import type { Snapshot } from "../../src/domain/history/snapshot";
import { SERIES } from "../../tools/stand-in/pages/figures.js";
import { snapshotOn } from "./snapshots";

/** The seven real days, with ranks and averages, oldest first. */
export const SNAPSHOTS: Snapshot[] = SERIES.map(
  ({ day, pillars, displayedTotal, ranks, averages }) => {
    const group = (name: "industry" | "network") => ({
      rank: ranks[name] ?? 0,
      average: averages[name] ?? 0,
    });
    const groups = { industry: group("industry"), network: group("network") };
    return { ...snapshotOn(day), pillars, displayedTotal, groups };
  },
);
