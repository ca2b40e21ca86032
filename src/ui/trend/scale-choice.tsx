import { t } from "../../i18n/t";
import { Choice } from "../controls/choice";

type ScaleProps = { isClose: boolean; onClose: (isClose: boolean) => void };

/** Whether the charts show their whole scale, or no more of it than the values need. */
export function ScaleChoice({ isClose, onClose }: ScaleProps) {
  return (
    <Choice
      legend={t("scaleLegend")}
      name="scale"
      values={[false, true]}
      chosen={isClose}
      words={(value) => (value ? t("scaleClose") : t("scaleWhole"))}
      onChoose={onClose}
    />
  );
}
