import { useRef } from "preact/hooks";
import { type Corner, cornerByKey, nearestCorner } from "../../domain/panel/placement";
import { t } from "../../i18n/t";
import { Logo } from "../controls/icons";

type HandleProps = {
  /** Beside our sign, where there is room for it. */
  name?: string;
  corner: Corner;
  /** How far the panel is dragged from its corner, in pixels; both 0 when it is let go. */
  onDrag: (by: { x: number; y: number }) => void;
  onCorner: (corner: Corner) => void;
};

/** A hand that clicks may move as far as this, in pixels. */
const CLICK_PX = 5;

/** Our sign, by which the panel is dragged to another corner, or sent there with an arrow key. */
export function PanelHandle({ name, corner, onDrag, onCorner }: HandleProps) {
  const start = useRef<{ x: number; y: number }>(undefined);
  const letGo = () => {
    start.current = undefined;
    onDrag({ x: 0, y: 0 });
  };
  return (
    <button
      type="button"
      class="panel-handle"
      title={t("panelMove")}
      aria-label={t("panelMoveLabel")}
      onKeyDown={(event) => {
        const next = cornerByKey(corner, event.key);
        if (next === undefined) return;
        event.preventDefault();
        onCorner(next);
      }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        start.current = { x: event.clientX, y: event.clientY };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (!start.current) return;
        onDrag({ x: event.clientX - start.current.x, y: event.clientY - start.current.y });
      }}
      onPointerUp={(event) => {
        if (!start.current) return;
        const { x, y } = start.current;
        const isDragged = Math.hypot(event.clientX - x, event.clientY - y) > CLICK_PX;
        const card = event.currentTarget.closest(".panel")?.getBoundingClientRect();
        letGo();
        if (!isDragged || !card) return;
        const { innerWidth, innerHeight } = globalThis;
        onCorner(
          nearestCorner(card.x + card.width / 2, card.y + card.height / 2, innerWidth, innerHeight),
        );
      }}
      onPointerCancel={letGo}
    >
      <Logo /> {name}
    </button>
  );
}
