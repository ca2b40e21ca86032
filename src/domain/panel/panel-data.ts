import { type NoiseFloors, noiseFloors } from "../change/noise-floors";
import { type WeekMoves, weekMoves } from "../change/recent-changes";
import { type Day, dayOf } from "../days/day";
import type { Snapshot } from "../history/snapshot";
import { countingOn } from "../history/time-line";
import type { WhyNotStored } from "../reading/failure";
import { type Standing, standingOf } from "../stand/standing";
import { type TodayFacts, type TodayStatus, todayStatus } from "../today/today-status";
import { FIRST_CHART, type PillarChart } from "../trend/pillar-chart";
import { type Range, spanStart } from "../trend/ranges";
import type { Placement } from "./placement";

/** A day as a line needs it. */
export type ChartDay = Pick<Snapshot, "day" | "pillars">;

/** What the panel shows: the days of the range it asked for, and no others. */
export type PanelData = {
  todayStatus: TodayStatus;
  today: Day;
  /** The one that was asked for, or that the panel opens with. */
  range: Range;
  /** Oldest first. */
  days: ChartDay[];
  /** The newest snapshot and the one before it, oldest first, for the sentence on the change. */
  last: Snapshot[];
  floors: NoiseFloors;
  /** How the newest snapshot moved in a week; absent where there is nothing to compare it with. */
  week: WeekMoves | undefined;
  /** Beside the groups; absent where nothing is kept. */
  standing: Standing | undefined;
  placement: Placement;
  chart: PillarChart;
};

type Asked = {
  /**
   * Oldest first, at least those of the range and the 90 days before the newest; or why the history
   * cannot be read.
   */
  snapshots: readonly Snapshot[] | WhyNotStored;
  range: Range;
  now: Date;
  placement: Placement;
  /** Undefined until the member chooses. */
  chart?: PillarChart | undefined;
  attempt: TodayFacts["attempt"];
};

/** What the panel on an SSI page shows for a range. */
export function panelData({ snapshots: read, range, now, attempt, ...wishes }: Asked): PanelData {
  const today = dayOf(now);
  const snapshots = typeof read === "string" ? [] : countingOn(read, today);
  const from = spanStart(range, snapshots, today);
  return {
    todayStatus: todayStatus({
      isAgreed: true,
      isPermissionLost: false,
      today,
      now: now.toISOString(),
      snapshots: typeof read === "string" ? read : snapshots,
      openedOn: "ssi-page",
      attempt,
      startedAt: undefined,
    }),
    today,
    range,
    days: snapshots.filter(({ day }) => day >= from).map(({ day, pillars }) => ({ day, pillars })),
    last: snapshots.slice(-2),
    floors: noiseFloors(snapshots),
    week: weekMoves(snapshots),
    standing: standingOf(snapshots),
    placement: wishes.placement,
    chart: wishes.chart ?? FIRST_CHART,
  };
}
