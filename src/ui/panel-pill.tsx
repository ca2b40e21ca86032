import { useEffect } from "preact/hooks";
import type { Corner } from "../domain/placement";
import { t } from "../i18n/t";
import { Logo } from "./icons";
import { useFocus } from "./use-focus";

type PillProps = {
  corner: Corner;
  /** The newest total as it is shown; undefined while nothing is kept. */
  total: string | undefined;
  /** What is wrong today, in words. */
  alert: string | undefined;
  onOpen: () => void;
  /** Hands over the pill's element, so that it can be kept off the scores. */
  onPill: (pill: HTMLElement | null) => void;
  /** The member has just folded the panel. */
  takesFocus: boolean;
};

/** The folded panel. */
export function PanelPill({ corner, total, alert, onOpen, onPill, takesFocus }: PillProps) {
  const pill = useFocus<HTMLButtonElement>(takesFocus);
  useEffect(() => {
    onPill(pill.current);
    return () => onPill(null);
  }, []);
  const name = total === undefined ? t("panelUnfoldEmpty") : t("panelUnfold", total);
  return (
    <button
      ref={pill}
      type="button"
      class="panel-pill"
      data-corner={corner}
      aria-label={alert === undefined ? name : `${name}. ${alert}`}
      title={alert}
      onClick={onOpen}
    >
      <Logo />
      {total !== undefined && <strong>{total}</strong>}
      {alert !== undefined && <strong class="panel-alert">!</strong>}
    </button>
  );
}
