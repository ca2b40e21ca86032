import { computed } from "@preact/signals";
import { type Kind, withOwnKind } from "../../domain/outcomes/kinds";
import type { OutcomeWeek } from "../../domain/outcomes/outcome-week";
import type { WeekBeside } from "../../domain/outcomes/weekly";
import type { Payload } from "../../messages/protocol";
import * as stored from "../../storage/outcomes";
import { kindName } from "../../ui/outcomes/kind-words";
import { seen } from "./history";
import { askToday } from "./page/own-clock";
import { saveFile } from "./page/save-file";
import { sendForShown, writeShownHistory } from "./shown-history";

const NO_WEEKS: readonly OutcomeWeek[] = [];
const NO_KINDS: Kind[] = [];

/** What was counted by week, oldest first. */
export const outcomes = computed(() => seen.value?.outcomes ?? NO_WEEKS);

/** What the member counts or has counted. */
export const kinds = computed(() => seen.value?.kinds ?? NO_KINDS);

/** Changes what the member counts, by a rule. */
export function changeKinds(rule: (kinds: readonly Kind[]) => Kind[]): Promise<void> {
  return writeShownHistory((database) => stored.changeKinds(database, rule));
}

/** Counts something under the member's own name. */
export function countOwn(name: string): Promise<void> {
  return changeKinds((all) => withOwnKind(all, name, crypto.randomUUID()));
}

export const keepOutcome = (payload: Payload<"keepOutcome">) =>
  sendForShown("keepOutcome", payload);

/** Saves what was counted as a file. */
export async function exportOutcomes(weeks: readonly WeekBeside[]): Promise<void> {
  const { outcomesCsv, outcomesCsvFileName } = await import("../../domain/outcomes/outcomes-csv");
  const named = kinds.value.map((kind) => ({ id: kind.id, name: kindName(kind) }));
  const file = new Blob([outcomesCsv(weeks, named)], { type: "text/csv;charset=utf-8" });
  saveFile(file, outcomesCsvFileName(askToday()));
}
