import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { NO_CHANGES, type Whole } from "../../../domain/backup/changes";
import { type Plan, planImport } from "../../../domain/import/plan";
import type { Answers } from "../../../domain/import/question";
import { type Imported, type ImportFile, readFiles } from "../../../domain/import/read-files";
import { type Choices, recordsOf } from "../../../domain/import/records";
import { readDays } from "../../../storage/history/days";
import { listMarks, listUnmarked } from "../../../storage/marks";
import { showFile } from "../history";
import { askToday } from "../page/own-clock";
import { withShownHistory } from "../shown-history";
import { newBatch, type Undo, writeChanges } from "./changes";
import { type NotOpened, openFiles } from "./open-file";
import { lookAtBackup, restoreBackup, type SeenBackup } from "./restore";

/** What an import has done, in days. */
type Report = { fresh: number; taken: number; left: number; notes: number };

/** How far an import is. Nothing is stored before the member has seen the preview and says so. */
export type ImportStep =
  | { step: "start"; notOpened?: NotOpened }
  | { step: "working"; what: "reading" | "writing"; done: number; of: number }
  | { step: "preview"; imported: Imported; plan: Plan; stored: Whole }
  | ({ step: "backup" } & SeenBackup)
  /** Without a report it was a backup, which is restored as a whole. */
  | { step: "report"; report?: Report; undo: Undo }
  | { step: "undone" };

const step = signal<ImportStep>({ step: "start" });
const chosen = signal<Choices>({});
const files = signal<readonly ImportFile[]>([]);
let running = new AbortController();

export const importStep: ReadonlySignal<ImportStep> = step;
export const choices: ReadonlySignal<Choices> = chosen;
/** What was answered about each file, by its name. */
export const answers = computed(
  () => new Map(files.value.map((file) => [file.name, file.answers ?? {}])),
);

/** A page that works lets itself be drawn and clicked as often as this, in milliseconds. */
const BREATH_MS = 40;

const breath = () => new Promise((resolve) => setTimeout(resolve));

/** Looks at files the member chose or dropped, or at text they pasted. */
export async function lookAt(given: readonly File[] | string, pastedName = ""): Promise<void> {
  startAnew();
  const { signal: stop } = running;
  const opened =
    typeof given === "string" ? [{ name: pastedName, text: given }] : await openFiles(given);
  if (stop.aborted) return;
  if ("why" in opened) {
    step.value = { step: "start", notOpened: opened };
    return;
  }
  files.value = opened;
  await preview();
}

/** Takes an answer to what a file could not prove, and looks at it anew. */
export async function answer(name: string, given: Answers): Promise<void> {
  files.value = files.value.map((file) =>
    file.name === name ? { ...file, answers: { ...file.answers, ...given } } : file,
  );
  await preview();
}

/** Chooses for all days that have no choice of their own, or for one. */
export function choose(more: Choices): void {
  chosen.value = { ...chosen.value, ...more };
}

/** Stops whatever is going on, and begins from the start; what was stored stays. */
export function startAnew(): void {
  running.abort();
  running = new AbortController();
  chosen.value = {};
  files.value = [];
  step.value = { step: "start" };
}

async function preview(): Promise<void> {
  const { signal: stop } = running;
  const imported = await readSlowly(files.value, stop);
  if (!imported) return;
  if (imported.files.some((file) => "refused" in file && file.refused === "backup")) {
    const seen = await lookAtBackup(files.value);
    if (!stop.aborted) step.value = seen;
    return;
  }
  const [days, marks, unmarked] = await withShownHistory((database) =>
    Promise.all([readDays(database), listMarks(database), listUnmarked(database)]),
  );
  if (stop.aborted) return;
  const stored = { ...days, marks, unmarked, outcomes: [] };
  step.value = { step: "preview", imported, plan: planImport(stored, imported), stored };
}

/** @returns undefined where the member stopped it */
async function readSlowly(
  all: readonly ImportFile[],
  stop: AbortSignal,
): Promise<Imported | undefined> {
  const reading = readFiles(all, askToday());
  let rested = performance.now();
  let next = reading.next();
  while (!next.done) {
    if (performance.now() - rested > BREATH_MS) {
      step.value = { step: "working", what: "reading", done: next.value, of: all.length };
      await breath();
      if (stop.aborted) return undefined;
      rested = performance.now();
    }
    next = reading.next();
  }
  return next.value;
}

/** Stores what the preview shows, as chosen, at once. */
export async function write(): Promise<void> {
  const seen = step.value;
  if (seen.step !== "preview") return;
  const { plan, stored } = seen;
  const batch = newBatch();
  const records = recordsOf(plan, chosen.value, batch);
  const { signal: stop } = running;
  const onProgress = (done: number, of: number) => {
    if (!stop.aborted) step.value = { step: "working", what: "writing", done, of };
  };
  try {
    const changes = { ...NO_CHANGES, ...records };
    const undo = await writeChanges(batch, changes, stored, { onProgress, signal: stop });
    const taken = records.snapshots.length - plan.fresh.length;
    const left = plan.different.length + plan.deleted.length - taken;
    const report = { fresh: plan.fresh.length, taken, left, notes: records.marks.length };
    step.value = { step: "report", report, undo };
  } catch (error) {
    if (stop.aborted) return;
    step.value = seen;
    throw error;
  }
}

/** Shows what was looked at as a history of its own; nothing of it is stored. */
export function showLooked(): void {
  const name = files.value.map((file) => file.name).join(", ");
  if (step.value.step === "preview") {
    const { days, marks } = step.value.imported;
    showFile(name, days, marks);
  }
  if (step.value.step === "backup") {
    const { snapshots, marks } = step.value.backup.whole;
    showFile(name, [...snapshots], [...marks]);
  }
}

/** Looks at another of the histories that the backup holds. */
export async function chooseHeld(id: string): Promise<void> {
  const { signal: stop } = running;
  const seen = await lookAtBackup(files.value, id);
  if (!stop.aborted) step.value = seen;
}

/** Restores the backup that is shown, merged or in place of what is here. */
export async function restore(how: "merge" | "replace"): Promise<void> {
  const seen = step.value;
  if (seen.step !== "backup") return;
  step.value = { step: "report", undo: await restoreBackup(seen, how) };
}

/** Takes back what was just stored. */
export async function undoImport(): Promise<void> {
  if (step.value.step !== "report") return;
  await step.value.undo();
  step.value = { step: "undone" };
}
