import { useState } from "preact/hooks";
import type { Day } from "../../domain/days/day";
import type { SyncStatus } from "../../domain/sync/status";
import { t } from "../../i18n/t";
import { Ask } from "../controls/confirm";
import { Notice } from "../controls/notice";
import { Switch } from "../controls/switch";
import { SyncFacts } from "./sync-facts";
import { type SyncChoice, SyncQuestion } from "./sync-question";
import { offWords } from "./sync-words";
import "./sync.css";

type SyncProps = {
  /** Undefined until it was read. */
  status: SyncStatus | undefined;
  today: Day;
  /** Switches it on; false where the browser does not allow it. */
  onStart: () => Promise<boolean>;
  onAnswer: (choice: SyncChoice) => Promise<unknown>;
  /** Switches it off; the copy in the account is left, or removed. */
  onStop: (remove: boolean) => Promise<unknown>;
};

/** The switch of sync with what it means, what it did, and all that it asks. */
export function SyncSwitch({ status, today, onStart, onAnswer, onStop }: SyncProps) {
  const [isDenied, setDenied] = useState(false);
  const [isStopping, setStopping] = useState(false);
  const onSwitch = async (isWanted: boolean) => {
    if (isWanted) setDenied(!(await onStart()));
    // Where nothing of ours is in the account yet, there is nothing to decide about it.
    else if (status?.is === "asked" && status.why === "first") await onAnswer("notNow");
    else setStopping(true);
  };
  return (
    <div class="sync">
      <Switch
        label={t("syncLabel")}
        isOn={status !== undefined && status.is !== "off"}
        isDisabled={status === undefined}
        onSwitch={onSwitch}
      >
        <p>{t("syncThrough")}</p>
        <p>{t("syncGoes")}</p>
        <p>{t("syncNever")}</p>
      </Switch>
      {isDenied && <Notice>{t("syncDenied")}</Notice>}
      {!isDenied && status?.is === "off" && status.why && (
        <Notice kind="alert">
          <p>{offWords(status.why)}</p>
        </Notice>
      )}
      {status?.is === "asked" && <SyncQuestion asked={status} onAnswer={onAnswer} />}
      {status?.is === "on" && <SyncFacts on={status} today={today} />}
      {isStopping && <StopQuestion onStop={onStop} onClose={() => setStopping(false)} />}
    </div>
  );
}

type StopProps = Pick<SyncProps, "onStop"> & { onClose: () => void };

/** What becomes of the copy in the account; neither answer stands out. */
function StopQuestion({ onStop, onClose }: StopProps) {
  return (
    <Ask
      title={t("syncStopTitle")}
      texts={[t("syncUntouched"), t("syncStopText")]}
      ways={[
        { action: t("syncLeave"), onConfirm: () => onStop(false) },
        { action: t("syncRemove"), onConfirm: () => onStop(true) },
      ]}
      onClose={onClose}
    />
  );
}
