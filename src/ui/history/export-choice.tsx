import type { CsvForm } from "../../domain/csv/csv-form";
import { regionalForm, STANDARD } from "../../domain/csv/csv-form";
import { t } from "../../i18n/t";
import { WorkButton } from "../controls/use-work";

type ExportProps = {
  /** The decimal sign of the member's region. */
  decimal: CsvForm["decimal"];
  onExport: (form: CsvForm) => Promise<unknown>;
};

/** The forms of the file, each said in the words of who needs it; one where both are the same. */
export function ExportChoice({ decimal, onExport }: ExportProps) {
  const isRegional = regionalForm(decimal) !== STANDARD;
  return (
    <div class="buttons">
      <WorkButton class="button" onWork={() => onExport(STANDARD)} done={t("exportDone")}>
        {isRegional ? t("exportStandard") : t("popupExport")}
      </WorkButton>
      {isRegional && (
        <WorkButton
          class="button"
          onWork={() => onExport(regionalForm(decimal))}
          done={t("exportDone")}
        >
          {t("exportRegional")}
        </WorkButton>
      )}
    </div>
  );
}
