import type { ChartDay } from "../../domain/panel/panel-data";
import { PILLARS } from "../../domain/scores/pillars";
import type { Line } from "../chart/line";
import { shortPillarName } from "../scores/pillar-name";

/** The four pillars as lines of one chart. */
export function pillarLines(): Line<ChartDay>[] {
  return PILLARS.map((pillar) => ({
    look: pillar,
    name: shortPillarName(pillar),
    value: ({ pillars }) => pillars[pillar],
  }));
}
