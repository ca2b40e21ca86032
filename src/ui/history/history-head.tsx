import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { daysBetween } from "../../domain/days/calendar";
import { type Day, dayOf } from "../../domain/days/day";
import { formatDay } from "../../i18n/format";
import { formatDaysAgo } from "../../i18n/format-calendar";
import { plural, t } from "../../i18n/t";
import { WorkButton } from "../controls/use-work";
import { OpenedPart } from "./opened-part";
import "./history-head.css";

/** What is known of the backups. */
type BackupNews = {
  /** When the last one was saved, as an instant. */
  last: string | undefined;
  /** How many days were read since. */
  newer: number;
  /** The file it can be saved to again, and the instant that was last done. */
  sameFile: { name: string; at: string } | undefined;
};

type HistoryHeadProps = {
  /** How many days are kept, and the first of them. */
  count: number;
  first: Day | undefined;
  today: Day;
  backup: BackupNews;
  /** Who comes to type the first day in finds the form open. */
  isTypingFirst: boolean;
  importAddress: string;
  onOpenSsiPage: () => Promise<unknown>;
  /** What saves a backup; shown where there is anything to save. */
  save: ComponentChildren;
  /** The form to type a day in, and the forms of an export. */
  typing: ComponentChildren;
  exporting: ComponentChildren;
};

type Part = "type" | "export";

/** How much there is of a history, and what one does with it: one thing at a time is open. */
export function HistoryHead(props: HistoryHeadProps) {
  const { count, first, isTypingFirst } = props;
  const [opened, open] = useState<Part | undefined>(isTypingFirst ? "type" : undefined);
  const [isAsked, ask] = useState(false);
  const head = useRef<HTMLDivElement>(null);
  const toggle = (part: Part) => {
    ask(true);
    open(opened === part ? undefined : part);
  };
  const close = () => {
    head.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    open(undefined);
  };
  const opener = (part: Part, words: string) => (
    <button
      type="button"
      class="button"
      aria-expanded={opened === part}
      aria-controls={`history-${part}`}
      onClick={() => toggle(part)}
    >
      {words}
    </button>
  );
  const opens = { isAsked, onClose: close };
  return (
    <div class="history-head" ref={head}>
      <div class="history-line">
        {first !== undefined && (
          <p class="soft">
            {plural("historySince", count, formatDay(first))} · {backupWords(props)}
            {props.backup.sameFile && <SameFile {...props.backup.sameFile} />}
          </p>
        )}
        <div class="buttons">
          {count === 0 && (
            <WorkButton class="button primary" onWork={props.onOpenSsiPage}>
              {t("openSsiPage")}
            </WorkButton>
          )}
          {opener("type", t("historyTypeButton"))}
          <a class="button" href={props.importAddress}>
            {count === 0 ? t("welcomeBackup") : t("historyImport")}
          </a>
          {count > 0 && (
            <>
              {opener("export", t("historyExport"))}
              {props.save}
            </>
          )}
        </div>
      </div>
      {opened === "type" && (
        <OpenedPart id="history-type" title={t("historyType")} {...opens}>
          <p class="soft">{t("historyTypeText")}</p>
          {props.typing}
        </OpenedPart>
      )}
      {opened === "export" && (
        <OpenedPart id="history-export" title={t("historyExportTitle")} {...opens}>
          <p class="soft">{t("historyExportText")}</p>
          {props.exporting}
        </OpenedPart>
      )}
    </div>
  );
}

function SameFile({ name, at }: { name: string; at: string }) {
  return (
    <>
      {" "}
      <span class="file-name">{t("backupSameFile", name, formatDay(dayOf(new Date(at))))}</span>
    </>
  );
}

/** When the last backup was saved, and how much is newer. */
function backupWords({ backup: { last, newer }, today }: HistoryHeadProps): string {
  if (last === undefined) return t("historyNoBackup");
  const days = Math.max(0, daysBetween(dayOf(new Date(last)), today));
  const said = t("historyBackup", formatDaysAgo(days));
  return newer > 0 ? `${said}, ${plural("historyNewer", newer)}` : said;
}
