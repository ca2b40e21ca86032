import { useState } from "preact/hooks";
import { writtenAt } from "../../domain/backup/batch";
import { type Day, dayOf } from "../../domain/days/day";
import type { Snapshot } from "../../domain/history/snapshot";
import { formatDay } from "../../i18n/format";
import { t } from "../../i18n/t";
import { WorkButton } from "../controls/use-work";

type DeleteSeveralProps = {
  snapshots: readonly Snapshot[];
  onDelete: (going: { from: Day; to: Day } | { batch: string }) => Promise<unknown>;
};

/** Ways to delete many days at once: those of a range, or all that came with an import. */
export function DeleteSeveral({ snapshots, onDelete }: DeleteSeveralProps) {
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const batches = daysByImport(snapshots);
  const [chosen, setChosen] = useState("");
  const batch = batches.has(chosen) ? chosen : ([...batches.keys()].at(-1) ?? "");
  return (
    <details>
      <summary>{t("deleteSeveral")}</summary>
      <div class="typed">
        <DayField label={t("deleteFrom")} value={from} onInput={setFrom} />
        <DayField label={t("deleteTo")} value={to} onInput={setTo} />
        <div class="buttons">
          <WorkButton
            class="button danger"
            disabled={from === "" || to === "" || from > to}
            onWork={() => onDelete({ from, to })}
          >
            {t("deleteRange")}
          </WorkButton>
        </div>
      </div>
      {batches.size > 0 && (
        <div class="typed">
          <label class="field">
            {t("deleteImport")}
            <select value={batch} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
              {[...batches].map(([name, days]) => (
                <option key={name} value={name}>
                  {importWords(name, days)}
                </option>
              ))}
            </select>
          </label>
          <div class="buttons">
            <WorkButton class="button danger" onWork={() => onDelete({ batch })}>
              {t("deleteImportButton")}
            </WorkButton>
          </div>
        </div>
      )}
    </details>
  );
}

/** How many days of each import are still there, by its name, the oldest first. */
function daysByImport(snapshots: readonly Snapshot[]): Map<string, number> {
  const days = new Map<string, number>();
  for (const { batch } of snapshots) {
    if (batch !== undefined) days.set(batch, (days.get(batch) ?? 0) + 1);
  }
  return new Map([...days].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** An import is called by the instant at which it came. */
function importWords(name: string, count: number): string {
  const at = writtenAt(name);
  const when = at ? formatDay(dayOf(at)) : name;
  return t("deleteImportOf", when, String(count));
}

type DayFieldProps = { label: string; value: Day; onInput: (day: Day) => void };

function DayField({ label, value, onInput }: DayFieldProps) {
  return (
    <label class="field">
      {label}
      <input
        type="date"
        class="field-input"
        value={value}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </label>
  );
}
