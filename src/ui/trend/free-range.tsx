import { useState } from "preact/hooks";
import type { Day } from "../../domain/days/day";
import { FIRST_DAY } from "../../domain/days/day-limits";
import { type ChosenRange, isSpan, RANGES, type Span } from "../../domain/trend/ranges";
import { t } from "../../i18n/t";
import { Choice } from "../controls/choice";
import { rangeWords } from "./range-choice";
import "../controls/field.css";
import "./free-range.css";

/** Stands for a range of two days, of which there is more to ask. */
const DATES = "dates";

type FreeRangeProps = {
  range: ChosenRange;
  /** The days that are shown now: two days of one's own begin with them. */
  span: Span;
  today: Day;
  onRange: (range: ChosenRange) => void;
};

/** The choice of a range, by name or of two days. */
export function FreeRange({ range, span, today, onRange }: FreeRangeProps) {
  const begin = () => onRange({ from: span.from, to: span.to > today ? today : span.to });
  return (
    <div class="free-range">
      <Choice
        legend={t("rangeLegend")}
        name="range"
        values={[...RANGES, DATES]}
        chosen={typeof range === "object" ? DATES : range}
        words={(one) => (one === DATES ? t("rangeDates") : rangeWords(one))}
        onChoose={(one) => (one === DATES ? begin() : onRange(one))}
      />
      {typeof range === "object" && <TwoDays span={range} today={today} onSpan={onRange} />}
    </div>
  );
}

type TwoDaysProps = { span: Span; today: Day; onSpan: (span: Span) => void };

/** Two fields; what they hold is shown as soon as it is a range. */
function TwoDays({ span, today, onSpan }: TwoDaysProps) {
  const [typed, setTyped] = useState(span);
  const isRange = isSpan(typed, today);
  const take = (change: Partial<Span>) => {
    const next = { ...typed, ...change };
    setTyped(next);
    if (isSpan(next, today)) onSpan(next);
  };
  const field = (end: keyof Span, label: string) => (
    <label>
      {label}{" "}
      <input
        class="field-input"
        type="date"
        min={FIRST_DAY}
        max={today}
        value={typed[end]}
        aria-invalid={!isRange}
        onInput={(event) => take({ [end]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <div class="free-range-days">
      {field("from", t("rangeFrom"))}
      {field("to", t("rangeTo"))}
      <p class="small soft" role="status">
        {isRange ? "" : t("rangeRefused")}
      </p>
    </div>
  );
}
