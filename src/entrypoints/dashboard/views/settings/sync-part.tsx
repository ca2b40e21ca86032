import { useEffect } from "preact/hooks";
import { t } from "../../../../i18n/t";
import { SyncSwitch } from "../../../../ui/sync/sync-switch";
import { addressOf } from "../../../addresses";
import { today } from "../../../own-page/page/own-clock";
import { answerSync, followSync, startSync, stopSync, syncStatus } from "../../../own-page/sync";

/** The same history on all computers: the browser's own sync, and the way between browsers. */
export function SyncPart() {
  useEffect(followSync, []);
  return (
    <section aria-labelledby="settings-sync">
      <h2 id="settings-sync">{t("syncTitle")}</h2>
      <SyncSwitch
        status={syncStatus.value}
        today={today.value}
        onStart={startSync}
        onAnswer={answerSync}
        onStop={stopSync}
      />
      <p>
        {t("syncBetween")} <a href={addressOf("history")}>{t("importToHistory")}</a>
      </p>
    </section>
  );
}
