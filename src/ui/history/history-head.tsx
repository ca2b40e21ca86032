import type { ComponentChildren } from "preact";
import { formatDay } from "../../i18n/format";
import { plural, t } from "../../i18n/t";
import "./history-head.css";

type HistoryHeadProps = {
  /** How many days are kept, and the first of them. */
  count: number;
  first: string | undefined;
  isTyping: boolean;
  onType: () => void;
  importAddress: string;
  /** What saves a backup; shown where there is anything to save. */
  save: ComponentChildren;
  /** What is said of the last backup. */
  children: ComponentChildren;
};

/** What one does with a history, and how much there is of it. */
export function HistoryHead(props: HistoryHeadProps) {
  const { count, first } = props;
  return (
    <div class="history-head">
      <div class="buttons">
        <button
          type="button"
          class="button"
          aria-expanded={props.isTyping}
          aria-controls="history-type"
          onClick={props.onType}
        >
          {t("historyTypeButton")}
        </button>
        <a class="button" href={props.importAddress}>
          {t("historyImport")}
        </a>
        {count > 0 && props.save}
      </div>
      {first !== undefined && (
        <p class="soft">
          {plural("historySince", count, formatDay(first))} · {props.children}
        </p>
      )}
    </div>
  );
}
