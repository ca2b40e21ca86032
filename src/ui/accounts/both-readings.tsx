import type { AsideReading } from "../../domain/accounts/aside";
import type { Snapshot } from "../../domain/history/snapshot";
import { PILLARS, type Pillars, total } from "../../domain/scores/pillars";
import { formatScore, formatShortDay } from "../../i18n/format";
import { t } from "../../i18n/t";
import { shortPillarName } from "../scores/pillar-name";

type BothProps = { asked: AsideReading; before: Snapshot | undefined };

/** What was kept last beside what was put aside: the member sees at once whose it is. */
export function BothReadings({ asked, before }: BothProps) {
  const columns = [...(before ? [before.pillars] : []), asked.reading.pillars];
  const row = (of: (pillars: Pillars) => number) =>
    columns.map((pillars, index) => <td key={index}>{formatScore(of(pillars))}</td>);
  return (
    <table class="both-readings">
      <thead>
        <tr>
          <td />
          {before && <th scope="col">{t("accountAskBefore", formatShortDay(before.day))}</th>}
          <th scope="col">{t("accountAskNow", formatShortDay(asked.day))}</th>
        </tr>
      </thead>
      <tbody>
        {PILLARS.map((pillar) => (
          <tr key={pillar}>
            <th scope="row">{shortPillarName(pillar)}</th>
            {row((pillars) => pillars[pillar])}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("tableTotal")}</th>
          {row(total)}
        </tr>
      </tfoot>
    </table>
  );
}
