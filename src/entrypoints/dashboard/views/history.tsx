import { useEffect, useState } from "preact/hooks";
import type { Snapshot } from "../../../domain/history/snapshot";
import { formatDay, formatPercent } from "../../../i18n/format";
import { t } from "../../../i18n/t";
import { BackupStatus } from "../../../ui/backup/backup-status";
import { SaveBackup } from "../../../ui/backup/save-backup";
import { Confirm } from "../../../ui/controls/confirm";
import { type Column, DayTable } from "../../../ui/controls/day-table";
import { AheadDays } from "../../../ui/history/ahead-days";
import { DeleteSeveral } from "../../../ui/history/delete-several";
import { DeletedNotice } from "../../../ui/history/deleted-notice";
import { ExportChoice } from "../../../ui/history/export-choice";
import { HistoryHead } from "../../../ui/history/history-head";
import { TypedDayForm } from "../../../ui/history/typed-day-form";
import { sourceWords } from "../../../ui/reading/source-words";
import { pillarColumns } from "../../../ui/scores/pillar-columns";
import { addressOf } from "../../addresses";
import {
  daysAhead,
  exportCsv,
  historyFailure,
  keepTyped,
  listed,
  moveDay,
} from "../../own-page/history";
import { deleteDays, type Going } from "../../own-page/import/delete-days";
import { lastBackup, newerThanBackup } from "../../own-page/import/last-backup";
import {
  followSameFile,
  sameFile,
  saveBackupAgain,
  saveBackupAs,
} from "../../own-page/import/same-file";
import { askToday } from "../../own-page/page/own-clock";
import { regionalDecimal } from "../../own-page/page/page-setup";
import { isReadOnly, shownFile } from "../../own-page/shown-history";

/** Every kept day, and the form to type one in. */
export function History() {
  const all = listed.value ?? [];
  const file = sameFile.value;
  useEffect(followSameFile, []);
  const [leaving, setLeaving] = useState<Snapshot>();
  // Whoever has no day yet comes to bring the first one along.
  const [isTyping, setTyping] = useState(all.length === 0);
  const [gone, setGone] = useState<{ count: number; undo: () => Promise<void> }>();
  const remove = async (going: Going) => setGone(await deleteDays(going));
  const bringBack = async () => {
    await gone?.undo();
    setGone(undefined);
  };
  const columns: Column<Snapshot>[] = [
    ...pillarColumns(),
    { title: t("tableShown"), cell: ({ displayedTotal }) => displayedTotal ?? "–" },
    { title: t("groupIndustry"), cell: ({ groups }) => rankCell(groups.industry?.rank) },
    { title: t("groupNetwork"), cell: ({ groups }) => rankCell(groups.network?.rank) },
    { title: t("tableSource"), cell: (snapshot) => <Origin snapshot={snapshot} /> },
    ...(isReadOnly() ? [] : [deletion(setLeaving)]),
  ];
  return (
    <div class="view-sections">
      {daysAhead.value.length > 0 && (
        <AheadDays
          days={daysAhead.value}
          today={askToday}
          onMove={(from, to) => moveDay({ from, to })}
          onDelete={setLeaving}
        />
      )}
      {!isReadOnly() && (
        <HistoryHead
          count={all.length}
          first={all[0]?.day}
          isTyping={isTyping}
          onType={() => setTyping(!isTyping)}
          importAddress={addressOf("import")}
          save={
            <SaveBackup onSave={saveBackupAs} onSaveAgain={file ? saveBackupAgain : undefined} />
          }
        >
          <BackupStatus
            last={lastBackup.value}
            newer={newerThanBackup.value}
            sameFile={file && { name: file.handle.name, at: file.at }}
          />
        </HistoryHead>
      )}
      {gone && <DeletedNotice count={gone.count} onUndo={bringBack} />}
      {!isReadOnly() && isTyping && (
        <section id="history-type" aria-labelledby="history-type-title">
          <h2 id="history-type-title">{t("historyType")}</h2>
          <p class="soft">{t("historyTypeText")}</p>
          <TypedDayForm
            today={askToday}
            onKeep={(day, reading, replace) => keepTyped({ day, reading, replace })}
          />
        </section>
      )}
      {historyFailure.value === "newer" && (
        <ExportChoice decimal={regionalDecimal()} onExport={exportCsv} />
      )}
      {listed.value && (
        <section aria-labelledby="history-days">
          <h2 id="history-days">{t("historyDays")}</h2>
          {all.length === 0 && <p>{t("historyEmpty")}</p>}
          {all.length > 0 && (
            <>
              {!shownFile.value && (
                <ExportChoice decimal={regionalDecimal()} onExport={exportCsv} />
              )}
              <DayTable items={all} caption={t("historyCaption")} columns={columns} />
              {!isReadOnly() && <DeleteSeveral snapshots={all} onDelete={remove} />}
            </>
          )}
        </section>
      )}
      {leaving && (
        <Confirm
          title={t("deleteDayTitle", formatDay(leaving.day))}
          text={t("deleteDayText")}
          action={t("deleteDay")}
          onConfirm={() => remove({ day: leaving.day })}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </div>
  );
}

/** The member may take every day of their own away. */
function deletion(onLeave: (snapshot: Snapshot) => void): Column<Snapshot> {
  return {
    title: t("tableDelete"),
    cell: (snapshot) => (
      <button
        type="button"
        class="link"
        aria-label={t("deleteDayLabel", formatDay(snapshot.day))}
        onClick={() => onLeave(snapshot)}
      >
        {t("deleteDay")}
      </button>
    ),
  };
}

/** Where a day's numbers come from, and whether the page contradicted itself. */
function Origin({ snapshot: { source, disputed } }: { snapshot: Snapshot }) {
  return (
    <>
      {sourceWords(source)}
      {disputed && <small class="disputed">{t("sourceDisputed")}</small>}
    </>
  );
}

function rankCell(rank: number | undefined): string {
  return rank === undefined ? "–" : t("rankTop", formatPercent(rank));
}
