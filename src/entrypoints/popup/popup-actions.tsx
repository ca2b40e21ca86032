import { useState } from "preact/hooks";
import { type CsvForm, regionalForm, STANDARD } from "../../domain/csv/csv-form";
import type { Standing } from "../../domain/today/today-status";
import { t } from "../../i18n/t";
import { WorkButton } from "../../ui/controls/use-work";
import type { View } from "../addresses";
import { useLater } from "./use-later";

export type ActionsProps = {
  standing: Standing;
  isOnSsiPage: boolean;
  /** There is something to export. */
  hasHistory: boolean;
  decimal: CsvForm["decimal"];
  onOpenSsiPage: () => Promise<unknown>;
  onOpenDashboard: (view: View) => Promise<unknown>;
  onRecordNow: () => Promise<unknown>;
  onExport: (form: CsvForm) => Promise<unknown>;
};

/** What one can do, in view however long the news above it. */
export function PopupActions(props: ActionsProps) {
  const canRecord = props.isOnSsiPage && props.standing.kind !== "not-agreed";
  return (
    <footer class="popup-actions">
      <WorkButton
        class={props.standing.kind === "not-agreed" ? "button" : "button primary"}
        onWork={canRecord ? props.onRecordNow : props.onOpenSsiPage}
      >
        {canRecord ? t("popupRecordNow") : t("openSsiPage")}
      </WorkButton>
      <WorkButton class="button" onWork={() => props.onOpenDashboard("trend")}>
        {t("popupDashboard")}
      </WorkButton>
      {props.hasHistory && <Export {...props} />}
    </footer>
  );
}

const loadChoice = async () => (await import("../../ui/history/export-choice")).ExportChoice;

/** Where both forms of the file are the same, there is nothing to choose. */
function Export({ decimal, onExport }: Pick<ActionsProps, "decimal" | "onExport">) {
  const [isChoosing, setChoosing] = useState(false);
  const ExportChoice = useLater(isChoosing, loadChoice);
  if (regionalForm(decimal) === STANDARD) {
    return (
      <WorkButton class="button" onWork={() => onExport(STANDARD)} done={t("exportDone")}>
        {t("popupExport")}
      </WorkButton>
    );
  }
  return (
    <>
      <button
        type="button"
        class="button"
        aria-expanded={isChoosing}
        onClick={() => setChoosing(!isChoosing)}
      >
        {t("popupExport")}
      </button>
      {isChoosing && ExportChoice && <ExportChoice {...{ decimal, onExport }} />}
    </>
  );
}
