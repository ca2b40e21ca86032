import type { Repaired } from "../../domain/history/repaired";
import type { WhyNotStored } from "../../domain/reading/failure";
import { formatDay } from "../../i18n/format";
import { plural, t } from "../../i18n/t";
import { failureWords } from "../controls/failure-words";
import { Notice } from "../controls/notice";
import { WorkButton } from "../controls/use-work";

/** That the history cannot be shown, why, and what helps. */
export function HistoryFailure({ why }: { why: WhyNotStored }) {
  return <Notice kind="alert">{t("historyUnreadable", failureWords(why))}</Notice>;
}

type RepairedProps = { repaired: Repaired; onSeen: () => Promise<unknown> };

/** What came back after the browser had lost the history, and what could not. */
export function RepairedNotice({ repaired, onSeen }: RepairedProps) {
  const { days, first, last, unreadable } = repaired;
  return (
    <Notice kind="news">
      <p>{plural("repairedDays", days, formatDay(first), formatDay(last))}</p>
      {unreadable > 0 && <p>{plural("repairedUnreadable", unreadable)}</p>}
      <p>{t("repairedLost")}</p>
      <WorkButton class="link" onWork={onSeen}>
        {t("repairedSeen")}
      </WorkButton>
    </Notice>
  );
}

/** That kept days lie in the future, with the way to put them right. */
export function DaysAhead({ count, onShow }: { count: number; onShow: () => Promise<unknown> }) {
  return (
    <Notice>
      <p>{plural("daysAhead", count)}</p>
      <WorkButton class="link" onWork={onShow}>
        {t("aheadShow")}
      </WorkButton>
    </Notice>
  );
}
