import { useState } from "preact/hooks";
import { PILLARS, type Pillar } from "../../domain/scores/pillars";
import { t } from "../../i18n/t";
import { shortPillarName } from "../scores/pillar-name";

type PillarOrderProps = {
  /** The numbers of a day as the file calls them. */
  example: string;
  onChoose: (order: readonly Pillar[]) => void;
};

/** Which of the four numbered scores of a file is which pillar. */
export function PillarOrder({ example, onChoose }: PillarOrderProps) {
  const [order, setOrder] = useState<readonly Pillar[]>(PILLARS);
  const isWhole = new Set(order).size === PILLARS.length;
  return (
    <fieldset class="import-question">
      <legend>{t("importPillarOrder", example)}</legend>
      {order.map((pillar, place) => (
        <label key={PILLARS[place]}>
          {`p${place + 1} `}
          <select
            value={pillar}
            onChange={({ currentTarget }) =>
              setOrder(order.with(place, currentTarget.value as Pillar))
            }
          >
            {PILLARS.map((one) => (
              <option key={one} value={one}>
                {shortPillarName(one)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="button" class="button" disabled={!isWhole} onClick={() => onChoose(order)}>
        {t("importUse")}
      </button>
    </fieldset>
  );
}
