import type { CsvForm } from "../domain/csv-form";
import { regionalForm, STANDARD } from "../domain/csv-form";
import { t } from "../i18n/t";

type ExportProps = {
  /** The decimal sign of the member's region. */
  decimal: CsvForm["decimal"];
  onExport: (form: CsvForm) => void;
};

/** The two forms of the file, each said in the words of who needs it. */
export function ExportChoice({ decimal, onExport }: ExportProps) {
  return (
    <div class="buttons">
      <button type="button" class="button" onClick={() => onExport(STANDARD)}>
        {t("exportStandard")}
      </button>
      <button type="button" class="button" onClick={() => onExport(regionalForm(decimal))}>
        {t("exportRegional")}
      </button>
    </div>
  );
}
