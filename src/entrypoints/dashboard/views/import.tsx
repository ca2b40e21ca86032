import { mergeDays } from "../../../domain/history/merge";
import { recordsOf } from "../../../domain/import/records";
import { total } from "../../../domain/scores/pillars";
import { t } from "../../../i18n/t";
import { RestorePreview } from "../../../ui/backup/restore-preview";
import { Notice } from "../../../ui/controls/notice";
import { useWork } from "../../../ui/controls/use-work";
import { ImportPreview } from "../../../ui/import/import-preview";
import { ImportReport } from "../../../ui/import/import-report";
import { ImportStart } from "../../../ui/import/import-start";
import { fileProblemWords } from "../../../ui/import/problem-words";
import type { ResultDay } from "../../../ui/import/result-chart";
import { addressOf } from "../../addresses";
import * as own from "../../own-page/import/import";
import type { NotOpened } from "../../own-page/import/open-file";

/** Days from a file or a spreadsheet: choose, look, store, and back. */
export function ImportView() {
  const now = own.importStep.value;
  switch (now.step) {
    case "start":
      return (
        <ImportStart
          refusal={now.notOpened && notOpenedWords(now.notOpened)}
          onLook={(given) => own.lookAt(given, t("importPasted"))}
        />
      );
    case "working":
      return (
        <div class="view-sections">
          <label>
            {now.what === "reading" ? t("importReading") : t("importWriting")}{" "}
            <progress value={now.done} max={now.of} />
          </label>
          <div class="buttons">
            <button type="button" class="button" onClick={own.startAnew}>
              {t("importStop")}
            </button>
          </div>
        </div>
      );
    case "preview":
      return <Preview {...now} />;
    case "backup":
      return (
        <RestorePreview
          backup={now.backup}
          numbers={now.numbers}
          onHeld={own.chooseHeld}
          onRestore={own.restore}
          onJustLook={justLook}
          onStartAnew={own.startAnew}
        />
      );
    case "report":
      return (
        <div class="view-sections">
          <ImportReport report={now.report} onUndo={own.undoImport} />
          <After />
        </div>
      );
    case "undone":
      return (
        <div class="view-sections">
          <Notice>{t("importUndone")}</Notice>
          <After />
        </div>
      );
  }
}

/** The history of the files in the dashboard, in memory only. */
function justLook(): void {
  own.showLooked();
  location.hash = addressOf("trend");
}

type Seen = Extract<own.ImportStep, { step: "preview" }>;

function Preview({ imported, plan, stored }: Seen) {
  const work = useWork();
  return (
    <ImportPreview
      imported={imported}
      plan={plan}
      choices={own.choices.value}
      answers={own.answers.value}
      result={resultOf({ plan, stored })}
      onChoose={own.choose}
      onAnswer={(file, answers) => work.run(() => own.answer(file, answers))}
      onWrite={own.write}
      onJustLook={justLook}
      onStartAnew={own.startAnew}
    />
  );
}

/** What is stored, and beside it what would come. */
function resultOf({ plan, stored }: Pick<Seen, "plan" | "stored">): ResultDay[] {
  const records = recordsOf(plan, own.choices.value, "preview");
  const coming = new Set(records.snapshots.map(({ day }) => day));
  const days = { snapshots: stored.snapshots, deleted: stored.deleted, floor: 0 };
  const merged = mergeDays(days, { snapshots: records.snapshots, deleted: [], floor: 0 });
  return merged.snapshots.map(({ day, pillars }) =>
    coming.has(day) ? { day, theirs: total(pillars) } : { day, mine: total(pillars) },
  );
}

function After() {
  return (
    <div class="buttons">
      <a class="button" href={addressOf("history")}>
        {t("importToHistory")}
      </a>
      <button type="button" class="button" onClick={own.startAnew}>
        {t("importAnother")}
      </button>
    </div>
  );
}

function notOpenedWords({ why, name = "" }: NotOpened): string {
  return {
    "too-many-files": () => t("importTooManyFiles"),
    "too-large": () => t("importTooLarge", name),
    spreadsheet: () => t("importSpreadsheet", name),
    unreadable: () => t("importUnopened", name),
    newer: () => t("restoreNewer"),
    "no-backup": () => `${name}. ${fileProblemWords("unknown-json")}`,
    "backup-among-others": () => t("importBackupAlone"),
  }[why]();
}
