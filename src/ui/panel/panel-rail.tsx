import { useState } from "preact/hooks";
import type { Corner } from "../../domain/panel/placement";
import { PILLARS, total } from "../../domain/scores/pillars";
import { spanEnd, spanStart } from "../../domain/trend/ranges";
import { formatScore } from "../../i18n/format";
import { t } from "../../i18n/t";
import { SmallLines } from "../chart/small-lines";
import { useFocus } from "../controls/use-focus";
import { WorkNote } from "../controls/use-work";
import { shortPillarName } from "../scores/pillar-name";
import { pillarLines } from "../trend/pillar-lines";
import { PanelHandle } from "./panel-handle";
import { PanelHead } from "./panel-head";
import { MoveWords, Sentence, type Shown, WeekWords } from "./panel-parts";
import { PanelStatus } from "./panel-status";

/** The rail's own edges and paddings, in pixels. */
const AROUND = 18;

/** A line's height shows at least as many points, so that noise does not look like a leap. */
const LEAST_POINTS = 2;

type RailProps = Shown & { corner: Corner; width: number; takesFocus: boolean };

/** The panel in a free margin: the total, then pillar by pillar with a small line. */
export function PanelRail({ corner, width, takesFocus, ...props }: RailProps) {
  const { data } = props;
  const [drag, setDrag] = useState({ x: 0, y: 0 });
  const rail = useFocus<HTMLElement>(takesFocus);
  const newest = data.last.at(-1);
  return (
    <section
      ref={rail}
      tabIndex={-1}
      class="panel"
      data-shape="rail"
      aria-label={t("panelName")}
      data-corner={corner}
      style={{ width: `${width}px`, translate: `${drag.x}px ${drag.y}px` }}
    >
      <PanelHead {...props} foldName={t("panelFold")}>
        <PanelHandle corner={data.placement.corner} onDrag={setDrag} onCorner={props.onCorner} />
      </PanelHead>
      {newest && (
        <div class="rail-total">
          <strong>{formatScore(total(newest.pillars))}</strong>{" "}
          <span class="soft">{t("panelOf100")}</span>
          <WeekWords data={data} />
        </div>
      )}
      <PanelStatus todayStatus={data.todayStatus} onAsk={props.onOpen} onAnswer={props.onAnswer} />
      {newest && <Pillars {...props} width={width - AROUND} />}
      <Sentence data={data} />
      <WorkNote work={props.work} />
      <button type="button" class="button" title={t("panelOpenTitle")} onClick={props.onOpen}>
        {t("panelOpen")}
      </button>
    </section>
  );
}

/** Each pillar with its value, how it moved in a week, and its line over the range. */
function Pillars({ data, range, width }: Shown & { width: number }) {
  const { days, last, today, week } = data;
  const lines = pillarLines();
  return (
    <ul class="rail-pillars">
      {PILLARS.map((pillar, index) => (
        <li key={pillar}>
          <span>{shortPillarName(pillar)}</span>
          <span class="rail-value">
            <strong>{last.at(-1) && formatScore(last.at(-1)?.pillars[pillar] ?? 0)}</strong>{" "}
            {week && <MoveWords move={week[pillar]} />}
          </span>
          <SmallLines
            items={days}
            lines={lines.slice(index, index + 1)}
            from={spanStart(range, days, today)}
            to={spanEnd(days, today)}
            size={{ width, height: 16 }}
            leastPoints={LEAST_POINTS}
          />
        </li>
      ))}
    </ul>
  );
}
