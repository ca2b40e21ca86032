import { useMemo, useState } from "preact/hooks";
import type { Day } from "../../domain/days/day";
import { t } from "../../i18n/t";
import type { Line } from "../chart/line";
import { LineChart } from "../chart/line-chart";
import { closeUp, totalScale } from "../chart/scales";
import { useWidth } from "../controls/use-width";

/** A day's total as it is stored, and as it would come; one of the two may not be there. */
export type ResultDay = { day: Day; mine?: number; theirs?: number };

const SIZE = { width: 720, height: 200, labelWidth: 150 };

/** The total over all days, with those that would come set apart. */
export function ResultChart({ days }: { days: readonly ResultDay[] }) {
  const [chosen, choose] = useState<Day>();
  const [ref, width] = useWidth<HTMLDivElement>(SIZE.width);
  const lines = useMemo(
    (): Line<ResultDay>[] => [
      { look: "own", name: t("importMine"), value: ({ mine }) => mine },
      { look: "counted", name: t("importTheirs"), value: ({ theirs }) => theirs },
    ],
    [],
  );
  const scale = useMemo(
    () =>
      closeUp(
        totalScale(),
        days.flatMap(({ mine, theirs }) => [mine, theirs].filter((one) => one !== undefined)),
        2,
      ),
    [days],
  );
  const [from, to] = [days[0]?.day, days.at(-1)?.day];
  if (from === undefined || to === undefined) return null;
  return (
    <section aria-labelledby="import-chart">
      <h2 id="import-chart">{t("importChart")}</h2>
      <div ref={ref}>
        <LineChart
          drawing={{ items: days, lines, scale, from, to }}
          label={t("importChart")}
          onChoose={choose}
          size={{ ...SIZE, width }}
          chosen={chosen}
        />
      </div>
    </section>
  );
}
