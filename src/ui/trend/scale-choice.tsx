import { t } from "../../i18n/t";
import "./range-choice.css";

/** Whether the charts show their whole scale, or no more of it than the values need. */
export function ScaleChoice(props: { isClose: boolean; onClose: (isClose: boolean) => void }) {
  return (
    <fieldset class="choice">
      <legend class="visually-hidden">{t("scaleLegend")}</legend>
      {[false, true].map((isClose) => (
        <label key={String(isClose)}>
          <input
            type="radio"
            name="scale"
            checked={isClose === props.isClose}
            onChange={() => props.onClose(isClose)}
          />
          {isClose ? t("scaleClose") : t("scaleWhole")}
        </label>
      ))}
    </fieldset>
  );
}
