import { accept, isRounded } from "../../../domain/reading/accept";
import type { Groups } from "../../../domain/reading/reading";
import { PILLARS, type Pillars } from "../../../domain/scores/pillars";
import { only } from "../../text/agreed";
import { onlyNumberIn } from "../../text/numbers-in";
import { GROUP_BLOCK, OWN_BLOCK } from "../selectors";
import { fourScores } from "./four-scores";
import { readAverages, readGroups, readTotal, SHOWN_GROUPS } from "./read-totals";
import type { Reader } from "./reader";

/** The donuts that are attested: the member's, the industry's, the network's. */
const DONUTS = 3;

/** The four pillars and what is missing to a hundred make a whole donut, give or take rounding. */
const WHOLE = 100;

/**
 * The tables of data behind the donuts: the third reader, and the only place in the painted page
 * with the groups' pillars (design page `ssi-page.md` §2). The own table is the one that adds up
 * to the shown total; where another might, none is taken.
 */
export const tables: Reader = {
  source: "tables",
  isByTotal: true,
  read(page) {
    const total = readTotal(page);
    if (total === undefined) return undefined;
    const found = [...page.querySelectorAll("table")].flatMap((table) => readTable(table) ?? []);
    const own = ownTable(found, total, readAverages(page).length);
    if (!own) return undefined;
    const groups = readGroups(page);
    const others = found.filter((table) => table !== own);
    return {
      pillars: own.pillars,
      displayedTotal: total,
      groups: withPillars(groups, others),
    };
  },
};

type Table = { element: Element; pillars: Pillars };

function readTable(element: HTMLTableElement): Table | undefined {
  const rows = [...element.rows].flatMap((row) => {
    const value = row.cells.length === 2 ? onlyNumberIn(row.cells[1]) : undefined;
    return value === undefined ? [] : [{ label: row.cells[0]?.textContent ?? "", value }];
  });
  const remaining = rows[PILLARS.length];
  if (rows.length !== PILLARS.length + 1 || !remaining) return undefined;
  const whole = rows.reduce((sum, { value }) => sum + value, 0);
  if (!isRounded(WHOLE, whole)) return undefined;
  const four = rows.slice(0, PILLARS.length);
  const pillars = fourScores(
    four.map(({ label }) => label),
    four.map(({ value }) => value),
  );
  return pillars && { element, pillars };
}

function ownTable(found: readonly Table[], total: number, groupDonuts: number): Table | undefined {
  const inOwnBlock = found.filter(({ element }) => element.closest(OWN_BLOCK));
  const isWhole = found.length === DONUTS && groupDonuts < DONUTS;
  // A table that was lost may be the own one, and another may add up to the same total.
  const candidates = inOwnBlock.length > 0 ? inOwnBlock : isWhole ? found : [];
  return only(
    candidates.filter(
      ({ element, pillars }) =>
        !element.closest(GROUP_BLOCK) && typeof accept({ pillars, total }) !== "string",
    ),
  );
}

/** Industry, then network; a table that does not add up to the average shown is not that group's. */
function withPillars(groups: Groups, tables: readonly Table[]): Groups {
  if (tables.length !== DONUTS - 1) return groups;
  const result: Groups = { ...groups };
  for (const [index, name] of SHOWN_GROUPS.entries()) {
    const group = groups[name];
    const pillars = tables[index]?.pillars;
    if (!pillars || typeof accept({ pillars, total: group?.average }) === "string") continue;
    result[name] = { ...group, pillars };
  }
  return result;
}
