import { accept } from "../../../domain/reading/accept";
import { byPillar, type Pillars } from "../../../domain/scores/pillars";
import { pillarOrder } from "../wording";

/** Four numbers as the scores that their labels name; undefined where they cannot be those. */
export function fourScores(
  labels: readonly string[],
  values: readonly (number | undefined)[],
): Pillars | undefined {
  const order = pillarOrder(labels);
  const pillars = order && accept({ pillars: byPillar(values, order) });
  return typeof pillars === "object" ? pillars : undefined;
}
