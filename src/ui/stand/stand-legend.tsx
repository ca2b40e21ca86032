import { COMPARED_GROUPS } from "../../domain/stand/compared-groups";
import type { Standing } from "../../domain/stand/standing";
import { t } from "../../i18n/t";
import { groupName } from "../scores/group-name";
import { StandKey } from "./stand-scale";

/** What the shapes mean that are drawn. */
export function StandLegend({ standing: { basis, pillars, total } }: { standing: Standing }) {
  const known = basis === "groups" ? pillars.map(({ averages }) => averages) : [total?.averages];
  const isBehind =
    pillars.some(({ against, gap }) => against !== "full" && gap < 0) ||
    (basis !== "groups" && (total?.higher?.gap ?? 0) < 0);
  return (
    <ul class="stand-legend soft small" aria-hidden="true">
      <li>
        <StandKey shape="own" /> {t("standYou")}
      </li>
      {COMPARED_GROUPS.filter((group) => known.some((one) => one?.[group] !== undefined)).map(
        (group) => (
          <li key={group}>
            <StandKey shape={group} /> {groupName(group)}
          </li>
        ),
      )}
      {basis === "median" && (
        <li>
          <StandKey shape="median" /> {t("standMedian")}
        </li>
      )}
      {isBehind && (
        <li>
          <StandKey shape="missing" /> {t("standBehind")}
        </li>
      )}
    </ul>
  );
}
