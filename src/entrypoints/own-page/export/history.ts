import type { CsvForm } from "../../../domain/csv/csv-form";
import { listSnapshots } from "../../../storage/history/snapshots";
import { listMarks } from "../../../storage/marks";
import { askToday } from "../page/own-clock";
import { saveFile } from "../page/save-file";
import { isSample, readShownHistory } from "../shown-history";

/** Saves the whole history as a file, through a link, so that no permission is needed. */
export async function exportCsv(form: CsvForm): Promise<void> {
  const [{ csv, csvFileName }, { accountInFileName }, [snapshots, marks]] = await Promise.all([
    import("../../../domain/csv/history-csv"),
    import("../accounts"),
    readShownHistory((database) => Promise.all([listSnapshots(database), listMarks(database)])),
  ]);
  const file = new Blob([csv(snapshots, form, marks)], { type: "text/csv;charset=utf-8" });
  saveFile(file, csvFileName(askToday(), isSample(), accountInFileName()));
}
