import type { ComponentChildren } from "preact";
import { noiseFloors } from "../../../domain/change/noise-floors";
import { addDays } from "../../../domain/days/calendar";
import type { Day } from "../../../domain/days/day";
import type { Snapshot } from "../../../domain/history/snapshot";
import { GROUPS, type GroupName } from "../../../domain/scores/groups";
import { total } from "../../../domain/scores/pillars";
import { type Window, windowsOf } from "../../../domain/trend/windows";
import {
  formatChange,
  formatDay,
  formatExact,
  formatPercent,
  formatScore,
} from "../../../i18n/format";
import { plural, t } from "../../../i18n/t";
import { Explained } from "../../change/explained";
import type { Line } from "../../chart/line";
import { SmallLines } from "../../chart/small-lines";
import { groupName } from "../../scores/group-name";
import "./trend-strip.css";

/** In days, the shortest first. */
const WINDOWS = [7, 30];

/** The small line of a rank goes back so far, in days. */
const RANK_DAYS = 90;

const LINE = { width: 104, height: 26 };

/** Two days say no more than the number beside them. */
const LEAST_DAYS = 3;

type TrendStripProps = {
  /** Oldest first. */
  snapshots: readonly Snapshot[];
  today: Day;
};

/** What one wants to know first: the total, how it moved, the ranks, and the last step in words. */
export function TrendStrip({ snapshots, today }: TrendStripProps) {
  const [previous, newest] = [snapshots.at(-2), snapshots.at(-1)];
  if (!newest) return null;
  const floors = noiseFloors(snapshots);
  const exact = total(newest.pillars);
  return (
    <section class="trend-strip" aria-label={t("stripLabel")}>
      <ul class="strip">
        <li>
          <strong class="strip-total" title={t("totalExact", formatExact(exact))}>
            {formatScore(exact)}
          </strong>
          <span class="soft">
            {newest.displayedTotal === undefined
              ? t("stripSum")
              : t("stripShown", String(newest.displayedTotal))}
          </span>
          {newest.day !== today && (
            <span class="soft">{t("totalAsOf", formatDay(newest.day))}</span>
          )}
        </li>
        {windowsOf(snapshots, WINDOWS, floors).map((window) => (
          <Moved key={window.days} window={window} />
        ))}
        {GROUPS.map((group) => (
          <Rank key={group} group={group} snapshots={snapshots} />
        ))}
      </ul>
      {previous ? (
        <div class="strip-sentence">
          <Explained from={previous} to={newest} floors={floors} />
        </div>
      ) : (
        <p class="soft">{t("changesNone")}</p>
      )}
    </section>
  );
}

/** How the total moved over some days, always with the number. */
function Moved({ window }: { window: Window }) {
  const { snapshots, days, points, isReal } = window;
  return (
    <Cell
      number={formatChange(points)}
      exact={t("changeExact", formatExact(points))}
      snapshots={snapshots}
      line={{ look: "own", name: "", value: ({ pillars }) => total(pillars) }}
      leastPoints={1}
    >
      <span class="soft">{plural("stripDays", days)}</span>
      {!isReal && <span class="soft">{t("stripNoise")}</span>}
    </Cell>
  );
}

/** The newest rank with what it was before; nothing where the page showed none. */
function Rank({ group, snapshots }: { group: GroupName; snapshots: readonly Snapshot[] }) {
  const [before, newest] = [snapshots.at(-2), snapshots.at(-1)];
  const rank = newest?.groups[group]?.rank;
  const was = before?.groups[group]?.rank;
  if (!newest || rank === undefined) return null;
  const since = addDays(newest.day, 1 - RANK_DAYS);
  return (
    <Cell
      number={t("rankTop", formatPercent(rank))}
      snapshots={snapshots.filter(({ day }) => day >= since)}
      line={{
        look: group,
        name: "",
        // Upside down, so that up means better.
        value: ({ groups }) =>
          groups[group]?.rank === undefined ? undefined : -groups[group].rank,
      }}
      leastPoints={3}
    >
      <span class="soft">
        {groupName(group)}
        {was !== undefined && was !== rank && ` · ${t("rankWas", formatPercent(was))}`}
      </span>
    </Cell>
  );
}

type CellProps = {
  number: string;
  exact?: string;
  snapshots: readonly Snapshot[];
  line: Line<Snapshot>;
  leastPoints: number;
  children: ComponentChildren;
};

/** A number, what it is, and how it came about as a small line. */
function Cell({ number, exact, snapshots, line, leastPoints, children }: CellProps) {
  const [first, last] = [snapshots[0], snapshots.at(-1)];
  return (
    <li>
      <strong class="strip-number" title={exact}>
        {number}
      </strong>
      {children}
      {first && last && snapshots.length >= LEAST_DAYS && (
        <SmallLines
          items={snapshots}
          lines={[line]}
          from={first.day}
          to={last.day}
          size={LINE}
          leastPoints={leastPoints}
          isEndMarked
        />
      )}
    </li>
  );
}
