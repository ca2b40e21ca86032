import type { Snapshot } from "../../domain/history/snapshot";
import { GROUPS } from "../../domain/scores/groups";
import { formatPercent } from "../../i18n/format";
import { t } from "../../i18n/t";
import { groupName } from "./group-name";
import "./ranks.css";

/** The newest ranks with what they were before; nothing when the page showed none. Oldest first. */
export function Ranks({ snapshots }: { snapshots: readonly Snapshot[] }) {
  const [before, newest] = [snapshots.at(-2), snapshots.at(-1)];
  const known = GROUPS.filter((group) => newest?.groups[group]?.rank !== undefined);
  if (!newest || known.length === 0) return null;
  return (
    <dl class="ranks">
      {known.map((group) => {
        const rank = newest.groups[group]?.rank ?? 0;
        const was = before?.groups[group]?.rank;
        return (
          <div key={group}>
            <dt class="soft">{groupName(group)}</dt>
            <dd>
              <strong>{t("rankTop", formatPercent(rank))}</strong>{" "}
              {was !== undefined && was !== rank && (
                <small class="soft">{t("rankWas", formatPercent(was))}</small>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
