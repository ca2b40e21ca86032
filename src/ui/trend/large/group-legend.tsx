import type { Snapshot } from "../../../domain/history/snapshot";
import { GROUPS, type GroupName } from "../../../domain/scores/groups";
import { formatDayBeside, formatPercent, formatScore } from "../../../i18n/format";
import { t } from "../../../i18n/t";
import { groupName } from "../../scores/group-name";

type GroupLegendProps = {
  /** Oldest first: each group is told as it was known last among these. */
  days: readonly Snapshot[];
};

/** What the lines across the picture are, with average and rank; dated where those are older. */
export function GroupLegend({ days }: GroupLegendProps) {
  const newest = days.at(-1);
  const known = GROUPS.flatMap((group) => {
    const found = days.findLast(({ groups }) => groups[group]?.average !== undefined);
    const last = found ?? days.findLast(({ groups }) => groups[group]?.rank !== undefined);
    return last ? [{ group, last }] : [];
  });
  if (!newest || known.length === 0) return null;
  return (
    <ul class="group-legend">
      {known.map(({ group, last }) => {
        const { average, rank } = last.groups[group] ?? {};
        const parts = [
          ...(rank === undefined ? [] : [t("rankTop", formatPercent(rank))]),
          ...(last === newest ? [] : [formatDayBeside(last.day, newest.day)]),
        ];
        return (
          <li key={group}>
            {average !== undefined && <Sample group={group} />}
            {groupName(group)} {average !== undefined && <strong>{formatScore(average)}</strong>}
            {parts.length > 0 && <span class="soft"> · {parts.join(" · ")}</span>}
          </li>
        );
      })}
    </ul>
  );
}

function Sample({ group }: { group: GroupName }) {
  return (
    <svg class="trend-plot" aria-hidden="true" width="28" height="8" viewBox="0 0 28 8">
      <g class="stack">
        <g data-line={group}>
          <path class="line" d="M1,4H27" />
        </g>
      </g>
    </svg>
  );
}
