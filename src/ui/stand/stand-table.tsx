import { round3 } from "../../domain/scores/pillars";
import { COMPARED_GROUPS, type Known } from "../../domain/stand/compared-groups";
import type { Against } from "../../domain/stand/pillar-standing";
import type { Standing } from "../../domain/stand/standing";
import { formatExact, formatPoints } from "../../i18n/format";
import { t } from "../../i18n/t";
import { groupName } from "../scores/group-name";
import { shortPillarName } from "../scores/pillar-name";
import { againstName } from "./stand-words";

/** A row of the table: the total or a pillar. */
type Row = {
  name: string;
  own: number;
  averages: Known;
  /** What the gap is measured to, where anything is known. */
  to?: { against: Against; value: number; gap: number };
};

/** The numbers of the picture, with all their decimals. */
export function StandTable({ standing }: { standing: Standing }) {
  const rows = rowsOf(standing);
  const groups = COMPARED_GROUPS.filter((group) =>
    rows.some(({ averages }) => averages[group] !== undefined),
  );
  const others = (["median", "full"] as const).filter((one) => standing.basis === one);
  const titles = [
    t("standScore"),
    t("standYou"),
    ...groups.map(groupName),
    ...others.map(againstName),
    t("standGap"),
    t("standTo"),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
    <section class="table-wide" aria-label={t("standCaption")} tabIndex={0}>
      <table>
        <caption>{t("standCaption")}</caption>
        <thead>
          <tr>
            {titles.map((title) => (
              <th scope="col" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, own, averages, to }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{formatExact(own)}</td>
              {groups.map((group) => (
                <td key={group}>{written(averages[group])}</td>
              ))}
              {others.map((one) => (
                <td key={one}>{written(to?.against === one ? to.value : undefined)}</td>
              ))}
              <td>{to ? formatPoints(round3(to.gap)) : UNKNOWN}</td>
              <td>{to ? againstName(to.against) : UNKNOWN}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const UNKNOWN = "–";
const written = (value: number | undefined) =>
  value === undefined ? UNKNOWN : formatExact(round3(value));

function rowsOf({ basis, pillars, total }: Standing): Row[] {
  const rows = pillars.map(({ pillar, own, averages, against, value, gap }) => ({
    name: shortPillarName(pillar),
    own,
    averages,
    to: { against, value, gap },
  }));
  if (basis === "groups" || !total) return rows;
  const { own, averages, higher } = total;
  const to = higher && { against: higher.group, value: own - higher.gap, gap: higher.gap };
  return [{ name: t("standTotal"), own, averages, ...(to && { to }) }, ...rows];
}
