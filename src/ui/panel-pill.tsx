import type { Corner } from "../domain/placement";
import { t } from "../i18n/t";
import { Logo } from "./icons";

type PillProps = {
  corner: Corner;
  /** The newest total as it is shown; undefined while nothing is kept. */
  total: string | undefined;
  onOpen: () => void;
  /** Hands over the pill's element, so that it can be kept off the scores. */
  onPill: (pill: HTMLElement | null) => void;
};

/** The folded panel. */
export function PanelPill({ corner, total, onOpen, onPill }: PillProps) {
  return (
    <button
      ref={onPill}
      type="button"
      class="panel-pill"
      data-corner={corner}
      aria-label={total === undefined ? t("panelUnfoldEmpty") : t("panelUnfold", total)}
      onClick={onOpen}
    >
      <Logo />
      {total !== undefined && <strong>{total}</strong>}
    </button>
  );
}
