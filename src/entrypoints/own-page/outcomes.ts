import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Kind } from "../../domain/outcomes/kinds";
import type { OutcomeWeek } from "../../domain/outcomes/outcome-week";
import type { WeekBeside } from "../../domain/outcomes/weekly";
import type { Payload } from "../../messages/protocol";
import { send } from "../../messages/send";
import { onKinds, readKinds } from "../../storage/outcomes";
import { kindName } from "../../ui/outcomes/kind-words";
import { seen } from "./history";
import { askToday } from "./page/own-clock";
import { saveFile } from "./page/save-file";
import { needed } from "./settings";

const NONE: readonly OutcomeWeek[] = [];

/** What was counted by week, oldest first. */
export const outcomes = computed(() => seen.value?.outcomes ?? NONE);

const stored = signal<Kind[]>([]);

/** What the member counts or has counted. */
export const kinds: ReadonlySignal<Kind[]> = stored;

/** Reads the kinds once and then follows them. */
export function followKinds(begun?: Promise<unknown>): void {
  needed(
    readKinds(begun).then((read) => {
      stored.value = read;
    }),
  );
  onKinds((changed) => {
    stored.value = changed;
  });
}

export const keepOutcome = (payload: Payload<"keepOutcome">) => send("keepOutcome", payload);

/** Saves what was counted as a file. */
export async function exportOutcomes(weeks: readonly WeekBeside[]): Promise<void> {
  const { outcomesCsv, outcomesCsvFileName } = await import("../../domain/outcomes/outcomes-csv");
  const named = kinds.value.map((kind) => ({ id: kind.id, name: kindName(kind) }));
  const file = new Blob([outcomesCsv(weeks, named)], { type: "text/csv;charset=utf-8" });
  saveFile(file, outcomesCsvFileName(askToday()));
}
