import { useEffect, useRef } from "preact/hooks";
import { t } from "../i18n/t";
import "./confirm.css";

type ConfirmProps = {
  title: string;
  text: string;
  /** The word on the button that does it. */
  action: string;
  onConfirm: () => void;
  onCancel: () => void;
};

/** Asks once more before something that cannot be taken back. Escape means no. */
export function Confirm({ title, text, action, onConfirm, onCancel }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="confirm" ref={dialog} aria-labelledby="confirm-title" onClose={onCancel}>
      <h2 id="confirm-title">{title}</h2>
      <p>{text}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={onCancel}>
          {t("cancel")}
        </button>
        <button type="button" class="button danger" onClick={onConfirm}>
          {action}
        </button>
      </div>
    </dialog>
  );
}
