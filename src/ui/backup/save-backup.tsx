import { plural, t } from "../../i18n/t";
import { useWork, WorkNote } from "../controls/use-work";

/** What came of it: `onlyThere` is how many days the file has and the history has not. */
type Saved =
  | { result: "saved"; onlyThere: number }
  | { result: "cancelled" | "not-allowed" | "gone" | "unreadable" };

type SaveBackupProps = {
  onSave: () => Promise<Saved>;
  /** Saves to the file of last time; absent where there is none. */
  onSaveAgain?: (() => Promise<Saved>) | undefined;
};

/** Saves everything, also to the same file again. */
export function SaveBackup({ onSave, onSaveAgain }: SaveBackupProps) {
  const work = useWork();
  return (
    <>
      <button
        type="button"
        class="button primary"
        aria-busy={work.isBusy}
        onClick={() => work.run(onSave, { done: savedWords })}
      >
        {t("backupSave")}
      </button>
      {onSaveAgain && (
        <button
          type="button"
          class="button"
          aria-busy={work.isBusy}
          onClick={() => work.run(onSaveAgain, { done: savedWords })}
        >
          {t("backupSaveAgain")}
        </button>
      )}
      <WorkNote work={work} />
    </>
  );
}

function savedWords(saved: Saved): string {
  switch (saved.result) {
    case "saved":
      return saved.onlyThere > 0 ? plural("backupOnlyThere", saved.onlyThere) : t("backupSaved");
    case "cancelled":
      return t("backupCancelled");
    case "not-allowed":
      return t("backupNotAllowed");
    case "gone":
      return t("backupFileGone");
    case "unreadable":
      return t("backupFileUnreadable");
  }
}
