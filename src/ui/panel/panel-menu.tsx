import { CORNERS, type Corner } from "../../domain/panel/placement";
import { t } from "../../i18n/t";
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
      <fieldset class="choice">
        <legend>{t("panelMove")}</legend>
        {CORNERS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="corner"
              checked={one === corner}
              onChange={() => onCorner(one)}
            />
            {words(one)}
          </label>
        ))}
      </fieldset>
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
