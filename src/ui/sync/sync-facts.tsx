import type { Day } from "../../domain/days/day";
import { SYNC_ROOM_BYTES, type SyncStatus } from "../../domain/sync/status";
import { formatPercent } from "../../i18n/format";
import { plural, t } from "../../i18n/t";
import { Notice } from "../controls/notice";
import { PartBar } from "./part-bar";
import { problemWords, whenWords } from "./sync-words";
import "./sync.css";

type FactsProps = { on: Extract<SyncStatus, { is: "on" }>; today: Day };

/** What sync did, how much room is left, and what hinders it. */
export function SyncFacts({ on, today }: FactsProps) {
  const percent = Math.ceil((100 * on.bytes) / SYNC_ROOM_BYTES);
  return (
    <>
      <dl class="sync-facts">
        <dt>{t("syncSent")}</dt>
        <dd>{whenWords(on.lastSent, today)}</dd>
        <dt>{t("syncReceived")}</dt>
        <dd>{whenWords(on.lastReceived, today)}</dd>
        <dt>{t("syncRoom")}</dt>
        <dd>
          <PartBar to={on.bytes} of={SYNC_ROOM_BYTES} /> {t("syncUsed", formatPercent(percent))}
        </dd>
      </dl>
      {on.isWaiting && <p>{t("syncWaiting")}</p>}
      {(on.problem || on.unsent > 0) && (
        <Notice kind="alert">
          {on.unsent > 0 && <p>{plural("syncUnsent", on.unsent)}</p>}
          {on.problem && <p>{problemWords(on.problem)}</p>}
        </Notice>
      )}
    </>
  );
}
