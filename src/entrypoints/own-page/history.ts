import type { CsvForm } from "../../domain/csv/csv-form";
import type { Left, Payload } from "../../messages/protocol";
import { send } from "../../messages/send";
import { listMarks } from "../../storage/marks";
import { deleteSample } from "../../storage/sample";
import { listSnapshots } from "../../storage/snapshots";
import { isSample, withHistory } from "./history-database";
import { askToday } from "./own-clock";
import { saveFile } from "./save-file";

export const keepTyped = (payload: Payload<"keepTyped">) => send("keepTyped", payload);

export const moveDay = (payload: Payload<"moveDay">) => send("moveDay", payload);

export const deleteDay = (day: string) => send("deleteDay", { day });

/** Saves the whole history as a file, through a link, so that no permission is needed. */
export async function exportCsv(form: CsvForm): Promise<void> {
  const [{ csv, csvFileName }, [snapshots, marks]] = await Promise.all([
    import("../../domain/csv/history-csv"),
    withHistory((database) => Promise.all([listSnapshots(database), listMarks(database)])),
  ]);
  const file = new Blob([csv(snapshots, form, marks)], { type: "text/csv;charset=utf-8" });
  saveFile(file, csvFileName(askToday(), isSample));
}

/**
 * The sample goes, too: nothing is to be left.
 *
 * @returns what could not be deleted
 * @throws {StorageFailure} when the history could not; then nothing was
 */
export async function deleteEverything(): Promise<(Left | "sample")[]> {
  const { left } = await send("deleteEverything", {});
  const isSampleGone = await deleteSample().then(
    () => true,
    () => false,
  );
  return isSampleGone ? left : [...left, "sample"];
}
