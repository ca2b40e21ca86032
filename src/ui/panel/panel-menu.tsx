import { CORNERS, type Corner } from "../../domain/panel/placement";
import { t } from "../../i18n/t";
import { Choice } from "../controls/choice";
import { WorkButton } from "../controls/use-work";

const words = (corner: Corner) =>
  ({
    "top-left": t("cornerTopLeft"),
    "top-right": t("cornerTopRight"),
    "bottom-left": t("cornerBottomLeft"),
    "bottom-right": t("cornerBottomRight"),
  })[corner];

type MenuProps = {
  corner: Corner;
  onCorner: (corner: Corner) => void;
  onHide: () => void;
  onOff: () => Promise<unknown>;
};

/** Where the panel stands, and the two ways to be rid of it. */
export function PanelMenu({ corner, onCorner, onHide, onOff }: MenuProps) {
  return (
    <div class="panel-menu">
      <Choice
        legend={t("panelMove")}
        isLegendShown
        name="corner"
        values={CORNERS}
        chosen={corner}
        words={words}
        onChoose={onCorner}
      />
      <div class="buttons">
        <button type="button" class="button" onClick={onHide}>
          {t("panelHide")}
        </button>
        <WorkButton class="button" onWork={onOff}>
          {t("panelOff")}
        </WorkButton>
      </div>
    </div>
  );
}
