import { useState } from "preact/hooks";
import { isSyncOn } from "../../../../domain/settings/consent";
import { t } from "../../../../i18n/t";
import { Ask, Confirm } from "../../../../ui/controls/confirm";
import { addressOf } from "../../../addresses";
import { deleteEverything, deleteEverywhere } from "../../../own-page/delete-everything";
import { settings } from "../../../own-page/settings";

/** The way to take it all back: here, or with sync in every browser of the member's. */
export function DeleteEverything() {
  const [isAsking, setAsking] = useState(false);
  const [left, setLeft] = useState<readonly LeftOver[]>();
  return (
    <section aria-labelledby="settings-delete">
      <h2 id="settings-delete">{t("settingsDelete")}</h2>
      <p>
        {t("settingsDeleteText")} <a href={addressOf("history")}>{t("settingsExportFirst")}</a>
      </p>
      <div class="buttons">
        <button
          type="button"
          class="button danger"
          onClick={() => {
            setLeft(undefined);
            setAsking(true);
          }}
        >
          {t("settingsDeleteButton")}
        </button>
      </div>
      <p role="status">{left && leftWords(left)}</p>
      {isAsking && <Question onDeleted={setLeft} onClose={() => setAsking(false)} />}
    </section>
  );
}

type LeftOver = Awaited<ReturnType<typeof deleteEverything>>[number];
type QuestionProps = { onDeleted: (left: readonly LeftOver[]) => void; onClose: () => void };

function Question({ onDeleted, onClose }: QuestionProps) {
  const title = t("settingsDeleteTitle");
  const text = t("settingsDeleteConfirm");
  // What is asked stays as it was, though deleting switches sync off.
  const [isSynced] = useState(() => isSyncOn(settings.value));
  const here = () => deleteEverything().then(onDeleted);
  if (!isSynced) {
    const action = t("settingsDeleteButton");
    return <Confirm {...{ title, text, action, onClose }} onConfirm={here} />;
  }
  const everywhere = () => deleteEverywhere().then(onDeleted);
  return (
    <Ask
      title={title}
      texts={[text, t("syncDeleteText")]}
      ways={[
        { action: t("syncDeleteHere"), isDanger: true, onConfirm: here },
        { action: t("syncDeleteEverywhere"), isDanger: true, onConfirm: everywhere },
      ]}
      onClose={onClose}
    />
  );
}

/** What is gone, and of what is not, what helps. */
function leftWords(left: readonly LeftOver[]): string {
  const words = left.map(
    (one) =>
      ({
        settings: t("deletedLeftSettings"),
        permission: t("deletedLeftPermission"),
        sample: t("deletedLeftSample"),
      })[one],
  );
  return [...(left.includes("settings") ? [] : [t("settingsDeleted")]), ...words].join(" ");
}
