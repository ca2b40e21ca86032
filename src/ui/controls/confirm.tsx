import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/t";
import { useWork, WorkNote } from "./use-work";
import "./confirm.css";

/** One answer to a question. */
type Way = {
  /** The word on its button. */
  action: string;
  /** It takes away what cannot be brought back. */
  isDanger?: boolean;
  /** Does it; when it fails, the question stays and says so. */
  onConfirm: () => Promise<unknown>;
};

type AskProps = {
  title: string;
  /** A paragraph each. */
  texts: readonly string[];
  /** All but no; none of them stands out. */
  ways: readonly Way[];
  /** Called when the question is answered, either way. */
  onClose: (isDone: boolean) => void;
};

/** A question with several answers, before anything is done. Escape means no. */
export function Ask({ title, texts, ways, onClose }: AskProps) {
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
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <WorkNote work={work} />
      <div class="buttons">
        <button type="button" class="button" onClick={() => onClose(false)}>
          {t("cancel")}
        </button>
        {ways.map(({ action, isDanger = false, onConfirm }) => (
          <button
            key={action}
            type="button"
            class={isDanger ? "button danger" : "button"}
            onClick={() => work.run(() => onConfirm().then(() => onClose(true)))}
          >
            {action}
          </button>
        ))}
      </div>
    </dialog>
  );
}

type ConfirmProps = Omit<AskProps, "texts" | "ways"> & Omit<Way, "isDanger"> & { text: string };

/** Asks once more before something that cannot be taken back. */
export function Confirm({ title, text, action, onConfirm, onClose }: ConfirmProps) {
  const ways = [{ action, isDanger: true, onConfirm }];
  return <Ask title={title} texts={[text]} ways={ways} onClose={onClose} />;
}
