import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/t";
import { useWork, WorkNote } from "./use-work";
import "./confirm.css";

type ConfirmProps = {
  title: string;
  text: string;
  /** The word on the button that does it. */
  action: string;
  /** Does it; when it fails, the question stays and says so. */
  onConfirm: () => Promise<unknown>;
  /** Called when the question is answered, either way. */
  onClose: (isDone: boolean) => void;
};

/** Asks once more before something that cannot be taken back. Escape means no. */
export function Confirm({ title, text, action, onConfirm, onClose }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const work = useWork();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      class="confirm"
      ref={dialog}
      aria-labelledby="confirm-title"
      onClose={() => onClose(false)}
    >
      <h2 id="confirm-title">{title}</h2>
      <p>{text}</p>
      <WorkNote work={work} />
      <div class="buttons">
        <button type="button" class="button" onClick={() => onClose(false)}>
          {t("cancel")}
        </button>
        <button
          type="button"
          class="button danger"
          onClick={() => work.run(() => onConfirm().then(() => onClose(true)))}
        >
          {action}
        </button>
      </div>
    </dialog>
  );
}
