import type { WhyNotStored } from "../../domain/reading/failure";
import { plural, t } from "../../i18n/t";
import { failureWords } from "../controls/failure-words";
import { Notice } from "../controls/notice";
import { WorkButton } from "../controls/use-work";

/** That the history cannot be shown, why, and what helps. */
export function HistoryFailure({ why }: { why: WhyNotStored }) {
  return <Notice kind="alert">{t("historyUnreadable", failureWords(why))}</Notice>;
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
