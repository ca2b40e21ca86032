import { RANGES, type Range } from "../../domain/trend/ranges";
import { t } from "../../i18n/t";
import "./range-choice.css";

const words = (range: Range) =>
  ({
    "30d": t("range30d"),
    "90d": t("range90d"),
    "1y": t("range1y"),
    all: t("rangeAll"),
  })[range];

/** How far back the chart goes. */
export function RangeChoice(props: { range: Range; onRange: (range: Range) => void }) {
  return (
    <fieldset class="choice">
      <legend class="visually-hidden">{t("rangeLegend")}</legend>
      {RANGES.map((range) => (
        <label key={range}>
          <input
            type="radio"
            name="range"
            value={range}
            checked={range === props.range}
            onChange={() => props.onRange(range)}
          />
          {words(range)}
        </label>
      ))}
    </fieldset>
  );
}
