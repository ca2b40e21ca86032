import { plural, t } from "../../i18n/t";
import { Notice } from "../controls/notice";
import { WorkButton } from "../controls/use-work";

type DeletedNoticeProps = { count: number; onUndo: () => Promise<unknown> };

/** How many days were deleted, and the way back for as long as the page is open. */
export function DeletedNotice({ count, onUndo }: DeletedNoticeProps) {
  return (
    <Notice>
      <p>{plural("deletedDays", count)}</p>
      <WorkButton class="link" onWork={onUndo}>
        {t("deletedUndo")}
      </WorkButton>
    </Notice>
  );
}
