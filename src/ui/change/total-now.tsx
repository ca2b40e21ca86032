import { noiseFloors } from "../../domain/change/noise-floors";
import { recentChanges, type TotalChange } from "../../domain/change/recent-changes";
import type { Snapshot } from "../../domain/history/snapshot";
import { total } from "../../domain/scores/pillars";
import {
  formatChange,
  formatDay,
  formatDayBeside,
  formatExact,
  formatScore,
} from "../../i18n/format";
import { plural, t } from "../../i18n/t";
import { Explained } from "./explained";
import "./total-now.css";

/**
 * The newest total, exact and as LinkedIn shows it, how it moved lately, and the last step explained.
 * Oldest first.
 */
export function TotalNow({ snapshots, today }: { snapshots: readonly Snapshot[]; today: string }) {
  const [previous, newest] = [snapshots.at(-2), snapshots.at(-1)];
  if (!newest) return null;
  const exact = total(newest.pillars);
  return (
    <section class="total" aria-label={t("totalLabel")}>
      <p class="total-number">
        <strong>{formatScore(exact)}</strong>
        <span>
          <span>{t("totalExact", formatExact(exact))}</span>
          <span class="soft">
            {newest.displayedTotal === undefined
              ? t("totalNotShown")
              : t("totalShown", String(newest.displayedTotal))}
          </span>
        </span>
      </p>
      {newest.day !== today && <p class="soft">{t("totalAsOf", formatDay(newest.day))}</p>}
      <Changes changes={recentChanges(snapshots)} to={newest.day} />
      {previous && <Explained from={previous} to={newest} floors={noiseFloors(snapshots)} />}
    </section>
  );
}

function Changes({ changes, to }: { changes: TotalChange[]; to: string }) {
  if (changes.length === 0) return <p class="soft">{t("changesNone")}</p>;
  return (
    <ul class="changes">
      {changes.map((change, index) => (
        <li key={change.since} title={t("changeExact", formatExact(change.points))}>
          <strong>{change.isReal ? formatChange(change.points) : t("changeSteady")}</strong>{" "}
          <span class="soft">
            {index === 0
              ? t("changeSince", formatDayBeside(change.since, to))
              : plural("changeDays", change.days)}
          </span>
        </li>
      ))}
    </ul>
  );
}
