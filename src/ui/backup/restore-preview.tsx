import type { Backup } from "../../domain/backup/read-backup";
import type { MergeNumbers } from "../../domain/backup/restore";
import { dayOf } from "../../domain/days/day";
import { formatDay } from "../../i18n/format";
import { plural, t } from "../../i18n/t";
import { AccountSwitch } from "../accounts/account-switch";
import { Notice } from "../controls/notice";
import { WorkButton } from "../controls/use-work";
import { Counts } from "../import/counts";
import { OtherWays } from "../import/other-ways";

type RestorePreviewProps = {
  backup: Backup;
  numbers: MergeNumbers;
  /** Looks at another of its histories. */
  onHeld: (id: string) => Promise<unknown>;
  onRestore: (how: "merge" | "replace") => Promise<unknown>;
  /** Shows its history in the dashboard, without storing it. */
  onJustLook: () => void;
  onStartAnew: () => void;
};

/** What a backup holds beside what is here, and the two ways to restore it. */
export function RestorePreview(props: RestorePreviewProps) {
  const { backup, numbers, onRestore } = props;
  const { exportedAt, isIntact, refused } = backup;
  return (
    <section class="view-sections" aria-labelledby="restore">
      <h2 id="restore">
        {exportedAt
          ? t("restoreFrom", formatDay(dayOf(new Date(exportedAt))))
          : t("restoreUndated")}
      </h2>
      {backup.histories.length > 1 && (
        <AccountSwitch
          accounts={backup.histories}
          shown={backup.id}
          label={t("restoreHeld")}
          onSwitch={props.onHeld}
        />
      )}
      {!isIntact && <Notice kind="alert">{t("restoreNotIntact")}</Notice>}
      {refused.length > 0 && (
        <Notice kind="alert">{plural("restoreRefused", refused.length)}</Notice>
      )}
      <Counts
        counts={[
          [t("importFresh"), numbers.fresh],
          [t("importEqual"), numbers.equal],
          [t("importDifferent"), numbers.different],
          [t("importDeleted"), numbers.deletedHere],
          ...(numbers.goes > 0 ? [[t("restoreGoes"), numbers.goes] as const] : []),
        ]}
      />
      <div>
        <p>{t("restoreMergeText")}</p>
        <div class="buttons">
          <WorkButton class="button primary" onWork={() => onRestore("merge")}>
            {t("restoreMerge")}
          </WorkButton>
        </div>
      </div>
      <div>
        <p>{t("restoreReplaceText")}</p>
        <div class="buttons">
          <WorkButton class="button danger" onWork={() => onRestore("replace")}>
            {t("restoreReplace")}
          </WorkButton>
        </div>
      </div>
      <div class="buttons">
        <OtherWays onJustLook={props.onJustLook} onStartAnew={props.onStartAnew} />
      </div>
    </section>
  );
}
