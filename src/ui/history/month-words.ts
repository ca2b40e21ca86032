import type { Snapshot } from "../../domain/history/snapshot";
import { total } from "../../domain/scores/pillars";
import { formatScore } from "../../i18n/format";
import { plural, t } from "../../i18n/t";

/** How many days of a month are kept, and between which totals they lie. */
export function monthWords(snapshots: readonly Snapshot[]): string {
  const totals = snapshots.map(({ pillars }) => total(pillars));
  const [lowest, highest] = [Math.min(...totals), Math.max(...totals)].map(formatScore);
  const range = lowest === highest ? lowest : `${lowest}–${highest}`;
  return `${plural("monthDays", totals.length)} · ${t("monthTotal", range ?? "")}`;
}
