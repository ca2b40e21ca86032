import type { Shades } from "../../domain/calendar/shades";
import { formatExact } from "../../i18n/format";
import { t } from "../../i18n/t";
import { shadeLevel } from "./shade-level";

type ShadeLegendProps = { shades: Shades; hasMarks: boolean };

/** Which shade stands for which totals, and what else is drawn. */
export function ShadeLegend({ shades: { from, width, count }, hasMarks }: ShadeLegendProps) {
  return (
    <ul class="shade-legend" aria-label={t("calendarLegend")}>
      <li>
        <span class="square" />
        {t("calendarNoReading")}
      </li>
      {Array.from({ length: count }, (_, step) => {
        const lower = from + step * width;
        return (
          <li key={lower}>
            <span class="square" data-shade={shadeLevel(step, count)} />
            {formatExact(lower)}–{formatExact(lower + width)}
          </li>
        );
      })}
      {hasMarks && (
        <li>
          <span class="square" data-marked="true" />
          {t("calendarMarked")}
        </li>
      )}
    </ul>
  );
}
