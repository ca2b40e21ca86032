import type { Day } from "./day";
import type { NoiseFloors } from "./noise";
import type { Placement } from "./placement";
import type { Snapshot } from "./snapshot";
import type { Standing } from "./standing";

/** A day as a line needs it. */
export type ChartDay = Pick<Snapshot, "day" | "pillars">;

/** What the panel shows: the days of the range it asked for, and no others. */
export type PanelData = {
  standing: Standing;
  today: Day;
  /** The first day of the range. */
  from: Day;
  /** Oldest first. */
  days: ChartDay[];
  /** The newest snapshot and the one before it, oldest first, with the sentence's noise floors. */
  last: Snapshot[];
  floors: NoiseFloors;
  placement: Placement;
};
