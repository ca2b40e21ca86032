import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Day } from "../../../domain/days/day";
import type { Snapshot } from "../../../domain/history/snapshot";
import { dayMarks } from "../../../domain/marks/day-marks";
import { hasConsent } from "../../../domain/settings/consent";
import { formatDay, formatPercent } from "../../../i18n/format";
import { t } from "../../../i18n/t";
import { SaveBackup } from "../../../ui/backup/save-backup";
import { KeptDays } from "../../../ui/calendar/kept-days";
import { EmptyPicture } from "../../../ui/chart/empty-picture";
import { Confirm } from "../../../ui/controls/confirm";
import type { Column } from "../../../ui/controls/day-table";
import { AheadDays } from "../../../ui/history/ahead-days";
import { DeleteSeveral } from "../../../ui/history/delete-several";
import { DeletedNotice } from "../../../ui/history/deleted-notice";
import { ExportChoice } from "../../../ui/history/export-choice";
import { HistoryHead } from "../../../ui/history/history-head";
import { MonthTable } from "../../../ui/history/month-table";
import { monthWords } from "../../../ui/history/month-words";
import { TypedDayForm } from "../../../ui/history/typed-day-form";
import { sourceWords } from "../../../ui/reading/source-words";
import { pillarColumns } from "../../../ui/scores/pillar-columns";
import { addressOf } from "../../addresses";
import { coach } from "../../own-page/coach";
import { exportCsv } from "../../own-page/export/history";
import { daysAhead, historyFailure, keepTyped, listed, moveDay } from "../../own-page/history";
import { deleteDays, type Going } from "../../own-page/import/delete-days";
import { lastBackup, newerThanBackup } from "../../own-page/import/last-backup";
import {
  followSameFile,
  sameFile,
  saveBackupAgain,
  saveBackupAs,
} from "../../own-page/import/same-file";
import { marks } from "../../own-page/marks";
import { openSsiPage } from "../../own-page/page/open-tab";
import { askToday, today } from "../../own-page/page/own-clock";
import { regionalDecimal } from "../../own-page/page/page-setup";
import { settings } from "../../own-page/settings";
import { isReadOnly, isSample } from "../../own-page/shown-history";
import { SyncStandsStill } from "./sync-stands-still";

/** Every kept day as a calendar and as a table, and the ways in and out. */
export function History() {
  const all = listed.value ?? [];
  const [leaving, setLeaving] = useState<Snapshot>();
  const [wanted, want] = useState<{ day: Day }>();
  const [gone, setGone] = useState<{ count: number; undo: () => Promise<void> }>();
  const remove = async (going: Going) => setGone(await deleteDays(going));
  const bringBack = async () => {
    await gone?.undo();
    setGone(undefined);
  };
  const [own, log] = [marks.value, coach.value?.log];
  const marked = useMemo(() => dayMarks(all, own, log), [all, own, log]);
  const exporting = <ExportChoice decimal={regionalDecimal()} onExport={exportCsv} />;
  return (
    <div class="view-sections">
      {!isReadOnly() && <SyncStandsStill />}
      {daysAhead.value.length > 0 && (
        <AheadDays
          days={daysAhead.value}
          today={askToday}
          onMove={(from, to) => moveDay({ from, to })}
          onDelete={setLeaving}
        />
      )}
      {listed.value && all.length === 0 && (
        <EmptyPicture of="calendar">
          <p class="lead">{t("historyEmpty")}</p>
          <p class="soft">{t("historyEmptyText")}</p>
        </EmptyPicture>
      )}
      {!isReadOnly() && <Head snapshots={all} exporting={exporting} />}
      {gone && <DeletedNotice count={gone.count} onUndo={bringBack} />}
      {(historyFailure.value === "newer" || isSample()) && exporting}
      {all.length > 0 && (
        <>
          <KeptDays
            snapshots={all}
            today={today.value}
            marks={marked}
            onChoose={(day) => want({ day })}
          />
          <section aria-labelledby="history-table">
            <h2 id="history-table">{t("historyTable")}</h2>
            <MonthTable
              items={all}
              caption={t("historyCaption")}
              columns={columns(setLeaving)}
              summary={monthWords}
              wanted={wanted}
            />
            {!isReadOnly() && <DeleteSeveral snapshots={all} onDelete={remove} />}
          </section>
        </>
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

type HeadProps = { snapshots: readonly Snapshot[]; exporting: ComponentChildren };

function Head({ snapshots, exporting }: HeadProps) {
  const file = sameFile.value;
  useEffect(followSameFile, []);
  return (
    <HistoryHead
      count={snapshots.length}
      first={snapshots[0]?.day}
      today={today.value}
      backup={{
        last: lastBackup.value,
        newer: newerThanBackup.value,
        sameFile: file && { name: file.handle.name, at: file.at },
      }}
      isTypingFirst={snapshots.length === 0 && !hasConsent(settings.value)}
      importAddress={addressOf("import")}
      onOpenSsiPage={openSsiPage}
      save={<SaveBackup onSave={saveBackupAs} onSaveAgain={file ? saveBackupAgain : undefined} />}
      typing={
        <TypedDayForm
          today={askToday}
          onKeep={(day, reading, replace) => keepTyped({ day, reading, replace })}
        />
      }
      exporting={exporting}
    />
  );
}

function columns(onLeave: (snapshot: Snapshot) => void): Column<Snapshot>[] {
  return [
    ...pillarColumns(),
    { title: t("tableShown"), cell: ({ displayedTotal }) => displayedTotal ?? "–" },
    { title: t("groupIndustry"), cell: ({ groups }) => rankCell(groups.industry?.rank) },
    { title: t("groupNetwork"), cell: ({ groups }) => rankCell(groups.network?.rank) },
    { title: t("tableSource"), cell: (snapshot) => <Origin snapshot={snapshot} /> },
    ...(isReadOnly() ? [] : [deletion(onLeave)]),
  ];
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
