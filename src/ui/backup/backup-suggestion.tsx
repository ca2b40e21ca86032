import { plural, t } from "../../i18n/t";
import { Notice } from "../controls/notice";
import { WorkButton } from "../controls/use-work";

type BackupSuggestionProps = {
  /** How many days are in no backup. */
  newer: number;
  onBackup: () => Promise<unknown>;
  onStop: () => Promise<unknown>;
};

/** That it is time for a backup; once switched off it is not said again. */
export function BackupSuggestion({ newer, onBackup, onStop }: BackupSuggestionProps) {
  return (
    <Notice>
      <p>{plural("backupSuggest", newer)}</p>
      <p class="ways-out">
        <WorkButton class="link" onWork={onBackup}>
          {t("backupSave")}
        </WorkButton>
        <WorkButton class="link" onWork={onStop}>
          {t("backupSuggestOff")}
        </WorkButton>
      </p>
    </Notice>
  );
}
