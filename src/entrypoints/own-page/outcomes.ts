import type { WeekBeside } from "../../domain/outcomes/weekly";
import type { Payload } from "../../messages/protocol";
import { send } from "../../messages/send";
import { kindName } from "../../ui/outcomes/kind-words";
import { kinds } from "./live";
import { askToday } from "./own-clock";
import { saveFile } from "./save-file";

export const keepOutcome = (payload: Payload<"keepOutcome">) => send("keepOutcome", payload);

/** Saves what was counted as a file. */
export async function exportOutcomes(weeks: readonly WeekBeside[]): Promise<void> {
  const { outcomesCsv, outcomesCsvFileName } = await import("../../domain/outcomes/outcomes-csv");
  const named = kinds.value.map((kind) => ({ id: kind.id, name: kindName(kind) }));
  const file = new Blob([outcomesCsv(weeks, named)], { type: "text/csv;charset=utf-8" });
  saveFile(file, outcomesCsvFileName(askToday()));
}
