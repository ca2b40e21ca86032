import { dayOf } from "../../domain/days/day";
import { formatDay } from "../../i18n/format";
import { plural, t } from "../../i18n/t";

type BackupStatusProps = {
  /** When the last one was saved, as an instant. */
  last: string | undefined;
  /** How many days were read since. */
  newer: number;
};

/** When the last backup was saved, and how much is newer. */
export function BackupStatus({ last, newer }: BackupStatusProps) {
  if (last === undefined) return <>{t("backupNever")}</>;
  return (
    <>
      {t("backupLast", formatDay(dayOf(new Date(last))))}
      {newer > 0 && ` ${plural("backupNewer", newer)}`}
    </>
  );
}
