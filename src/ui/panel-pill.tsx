import { useEffect } from "preact/hooks";
import type { Corner } from "../domain/placement";
import { t } from "../i18n/t";
import { Logo } from "./icons";
import { useFocus } from "./use-focus";

type PillProps = {
  corner: Corner;
  /** The newest total as it is shown; undefined while nothing is kept. */
  total: string | undefined;
  onOpen: () => void;
  /** Hands over the pill's element, so that it can be kept off the scores. */
  onPill: (pill: HTMLElement | null) => void;
  /** The member has just folded the panel. */
  takesFocus: boolean;
};

/** The folded panel. */
export function PanelPill({ corner, total, onOpen, onPill, takesFocus }: PillProps) {
  const pill = useFocus<HTMLButtonElement>(takesFocus);
  useEffect(() => {
    onPill(pill.current);
    return () => onPill(null);
  }, []);
  return (
    <button
      ref={pill}
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
