import { plural, t } from "../../i18n/t";
import { Notice } from "../controls/notice";
import { WorkButton } from "../controls/use-work";

type ImportReportProps = {
  /** In days; none of a backup, which is restored as a whole. */
  report: undefined | { fresh: number; taken: number; left: number };
  onUndo: () => Promise<unknown>;
};

/** What an import did, and the way back. */
export function ImportReport({ report, onUndo }: ImportReportProps) {
  return (
    <>
      <Notice>
        <p>{report ? plural("importDone", report.fresh) : t("restoreDone")}</p>
        {report !== undefined && report.taken > 0 && <p>{plural("importTaken", report.taken)}</p>}
        {report !== undefined && report.left > 0 && <p>{plural("importLeft", report.left)}</p>}
      </Notice>
      <p class="soft">{t("importUndoText")}</p>
      <div class="buttons">
        <WorkButton class="button" onWork={onUndo}>
          {t("importUndo")}
        </WorkButton>
      </div>
    </>
  );
}
