import { useState } from "preact/hooks";
import { type CsvForm, regionalForm, STANDARD } from "../../domain/csv/csv-form";
import type { TodayStatus } from "../../domain/today/today-status";
import { t } from "../../i18n/t";
import { WorkButton } from "../controls/use-work";
import { useLater } from "../use-later";

/** The views of the dashboard that a popup leads to. */
type LinkedView = "welcome" | "trend" | "history" | "coach" | "profile" | "settings";

export type ActionsProps = {
  todayStatus: TodayStatus;
  isOnSsiPage: boolean;
  /** There is something to export. */
  hasHistory: boolean;
  decimal: CsvForm["decimal"];
  onOpenSsiPage: () => Promise<unknown>;
  onOpenDashboard: (view: LinkedView) => Promise<unknown>;
  onRecordNow: () => Promise<unknown>;
  onExport: (form: CsvForm) => Promise<unknown>;
};

/** What one can do, in view however long the news above it. */
export function PopupActions(props: ActionsProps) {
  const canRecord = props.isOnSsiPage && props.todayStatus.kind !== "not-agreed";
  return (
    <footer class="popup-actions">
      <WorkButton
        class={props.todayStatus.kind === "not-agreed" ? "button" : "button primary"}
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

const loadChoice = async () => (await import("../history/export-choice")).ExportChoice;

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
      {isChoosing && ExportChoice && <ExportChoice decimal={decimal} onExport={onExport} />}
    </>
  );
}
