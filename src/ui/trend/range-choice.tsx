import { type ChosenRange, RANGES, type Range } from "../../domain/trend/ranges";
import { t } from "../../i18n/t";
import { Choice } from "../controls/choice";

/** A range as it is offered. */
export const rangeWords = (range: Range) =>
  ({
    "30d": t("range30d"),
    "90d": t("range90d"),
    "1y": t("range1y"),
    all: t("rangeAll"),
  })[range];

type RangeProps = { range: ChosenRange; onRange: (range: Range) => void };

/** How far back the chart goes. */
export function RangeChoice({ range, onRange }: RangeProps) {
  return (
    <Choice
      legend={t("rangeLegend")}
      name="range"
      values={RANGES}
      chosen={typeof range === "object" ? undefined : range}
      words={rangeWords}
      onChoose={onRange}
    />
  );
}
