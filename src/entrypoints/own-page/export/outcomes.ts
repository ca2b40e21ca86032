import type { WeekBeside } from "../../../domain/outcomes/weekly";
import { kindName } from "../../../ui/outcomes/kind-words";
import { accountInFileName } from "../accounts";
import { kinds } from "../outcomes";
import { askToday } from "../page/own-clock";
import { saveFile } from "../page/save-file";

/** Saves what was counted as a file. */
export async function exportOutcomes(weeks: readonly WeekBeside[]): Promise<void> {
  const { outcomesCsv, outcomesCsvFileName } = await import(
    "../../../domain/outcomes/outcomes-csv"
  );
  const named = kinds.value.map((kind) => ({ id: kind.id, name: kindName(kind) }));
  const file = new Blob([outcomesCsv(weeks, named)], { type: "text/csv;charset=utf-8" });
  saveFile(file, outcomesCsvFileName(askToday(), accountInFileName()));
}
