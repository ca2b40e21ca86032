import type { ComponentChildren } from "preact";
import type { SyncStatus } from "../../domain/sync/status";
import { t } from "../../i18n/t";
import { Notice } from "../controls/notice";
import { problemWords } from "./sync-words";

type NoticeProps = {
  /** Undefined until it was read. */
  status: SyncStatus | undefined;
  /** Where it is put right. */
  address: string;
};

/**
 * That sync stands still, and where to put that right. Nothing of an account that is full: newer days
 * go on being sent.
 */
export function SyncNotice({ status, address }: NoticeProps) {
  const said = status && stillWords(status);
  if (!said) return null;
  return (
    <Notice kind="alert">
      {said}
      <a href={address}>{t("syncTitle")}</a>
    </Notice>
  );
}

function stillWords(status: SyncStatus): ComponentChildren {
  if (status.is === "asked") {
    return (
      <>
        <p>
          <strong>{t("syncAskTitle")}</strong>
        </p>
        <p>{t("syncAskText")}</p>
      </>
    );
  }
  if (status.is === "off" || !status.problem || status.problem === "full") return undefined;
  return <p>{problemWords(status.problem)}</p>;
}
