import { useState } from "preact/hooks";
import { t } from "../../i18n/t";
import { Notice } from "../controls/notice";
import { useWork, WorkNote } from "../controls/use-work";
import "../controls/field.css";
import "./import.css";

type ImportStartProps = {
  /** Why what was chosen before was not looked at, in words. */
  refusal?: string | undefined;
  /** Looks at files, or at text that was pasted. */
  onLook: (given: readonly File[] | string) => Promise<unknown>;
};

/** Three ways to bring days along: choose files, drop them, paste cells. */
export function ImportStart({ refusal, onLook }: ImportStartProps) {
  const [isOver, setOver] = useState(false);
  const [pasted, setPasted] = useState("");
  const work = useWork();
  const look = (given: readonly File[] | string) => work.run(() => onLook(given));
  return (
    <div class="view-sections">
      <p class="lead">{t("importLead")}</p>
      {refusal && <Notice kind="alert">{refusal}</Notice>}
      <section
        class="import-drop"
        data-over={isOver}
        aria-label={t("importChoose")}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          look([...(event.dataTransfer?.files ?? [])]);
        }}
      >
        <label class="button primary">
          {t("importChoose")}
          <input
            type="file"
            class="visually-hidden"
            multiple
            onChange={({ currentTarget }) => {
              look([...(currentTarget.files ?? [])]);
              // The same file may be chosen again after it was corrected.
              currentTarget.value = "";
            }}
          />
        </label>
        <p class="soft">{t("importDrop")}</p>
      </section>
      <section class="import-paste">
        <label for="import-pasted">{t("importPasteTitle")}</label>
        <textarea
          class="field-input"
          id="import-pasted"
          rows={5}
          spellcheck={false}
          value={pasted}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
        <button
          type="button"
          class="button"
          disabled={pasted.trim() === ""}
          onClick={() => look(pasted)}
        >
          {t("importPasteRead")}
        </button>
      </section>
      <WorkNote work={work} />
    </div>
  );
}
