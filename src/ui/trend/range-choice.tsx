import { type ChosenRange, RANGES, type Range } from "../../domain/trend/ranges";
import { t } from "../../i18n/t";
import { Choice } from "../controls/choice";

/** Stands for a range of two days, of which there is more to ask. */
const DATES = "dates";

const words = (range: Range | typeof DATES) =>
  ({
    "30d": t("range30d"),
    "90d": t("range90d"),
    "1y": t("range1y"),
    all: t("rangeAll"),
    [DATES]: t("rangeDates"),
  })[range];

type RangeProps = {
  range: ChosenRange;
  onRange: (range: Range) => void;
  /** Asks for two days; without it they are not offered. */
  onDates?: () => void;
};

/** How far back the chart goes. */
export function RangeChoice({ range, onRange, onDates }: RangeProps) {
  return (
    <Choice
      legend={t("rangeLegend")}
      name="range"
      values={onDates ? [...RANGES, DATES] : RANGES}
      chosen={typeof range === "object" ? DATES : range}
      words={words}
      onChoose={(chosen) => (chosen === DATES ? onDates?.() : onRange(chosen))}
    />
  );
}
