import type { ComponentChildren } from "preact";
import { t } from "../../i18n/t";

/** What may stand in a report besides its picture. */
const REPORT_PARTS = ["standing", "moves", "habits", "outcomes", "notes"] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** At first without what the member wrote and counted: it is nobody else's business. */
export const FIRST_REPORT_PARTS: Record<ReportPart, boolean> = {
  standing: true,
  moves: true,
  habits: true,
  outcomes: false,
  notes: false,
};

type ReportOptionsProps = {
  parts: Record<ReportPart, boolean>;
  onParts: (parts: Record<ReportPart, boolean>) => void;
  onPrint: () => void;
  /** The choice of the period. */
  children: ComponentChildren;
};

const words = (part: ReportPart): string =>
  ({
    standing: t("reportStanding"),
    moves: t("reportMoves"),
    habits: t("reportHabits"),
    outcomes: t("reportOutcomes"),
    notes: t("reportNotes"),
  })[part];

/** What the report is to hold, and the way to paper. */
export function ReportOptions({ parts, onParts, onPrint, children }: ReportOptionsProps) {
  return (
    <div class="report-options">
      <p class="soft">{t("reportHint")}</p>
      {children}
      <fieldset class="share-options">
        <legend>{t("reportWhat")}</legend>
        {REPORT_PARTS.map((part) => (
          <label key={part} class="share-part">
            <input
              type="checkbox"
              checked={parts[part]}
              onChange={({ currentTarget }) => onParts({ ...parts, [part]: currentTarget.checked })}
            />
            {words(part)}
          </label>
        ))}
      </fieldset>
      <div class="buttons">
        <button type="button" class="button primary" onClick={onPrint}>
          {t("reportPrint")}
        </button>
      </div>
    </div>
  );
}
