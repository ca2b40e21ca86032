import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatTime } from "../../i18n/format";
import { t } from "../../i18n/t";
import { Tick } from "../controls/icons";
import { PanelMenu } from "./panel-menu";
import type { Shown } from "./panel-parts";

type HeadProps = Pick<Shown, "data" | "onCorner" | "onFold" | "onHide" | "onOff"> & {
  /** What the fold button does here. */
  foldName: string;
  /** The panel's name, by which it may be moved. */
  children: ComponentChildren;
};

/** The panel's name, folding, and the menu. */
export function PanelHead(props: HeadProps) {
  const [isMenuOpen, setMenuOpen] = useState(false);
  return (
    <>
      <header class="panel-head">
        {props.children}
        <button
          type="button"
          class="panel-icon"
          aria-label={props.foldName}
          title={props.foldName}
          onClick={props.onFold}
        >
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path fill="none" stroke="currentColor" stroke-width="1.6" d="m2 4 4 4 4-4" />
          </svg>
        </button>
        <button
          type="button"
          class="panel-icon"
          aria-label={t("panelMenu")}
          aria-expanded={isMenuOpen}
          onClick={() => setMenuOpen(!isMenuOpen)}
        >
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path fill="currentColor" d="M1 5h2v2H1zM5 5h2v2H5zM9 5h2v2H9z" />
          </svg>
        </button>
      </header>
      {isMenuOpen && (
        <PanelMenu
          corner={props.data.placement.corner}
          onCorner={props.onCorner}
          onHide={props.onHide}
          onOff={props.onOff}
        />
      )}
    </>
  );
}

/** When today was kept; nothing where it is not. */
export function KeptWords({ data: { last, todayStatus } }: Pick<Shown, "data">) {
  const newest = last.at(-1);
  if (!newest || todayStatus.kind !== "kept-today") return null;
  return (
    <p class="soft">
      <Tick /> {t("popupKeptAt", formatTime(new Date(newest.takenAt)))}
    </p>
  );
}
