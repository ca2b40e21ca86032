import type { ChartDay } from "../../../domain/panel/panel-data";
import { total } from "../../../domain/scores/pillars";
import { STACK } from "../../../domain/trend/stack";
import { formatDay, formatExact } from "../../../i18n/format";
import { t } from "../../../i18n/t";
import { shortPillarName } from "../../scores/pillar-name";

/**
 * All numbers of a day, all their decimals, as they stand from the top down.
 *
 * @param others what the picture tells of the day besides
 */
export function dayWords({ day, pillars }: ChartDay, others: readonly string[] = []): string {
  const sum = `${t("figureTotal")} ${formatExact(total(pillars))}`;
  const parts = STACK.toReversed().map(
    (pillar) => `${shortPillarName(pillar)} ${formatExact(pillars[pillar])}`,
  );
  return `${formatDay(day)}: ${[sum, ...parts, ...others].join(", ")}`;
}
