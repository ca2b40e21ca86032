import { useState } from "preact/hooks";
import type { Corner } from "../../domain/panel/placement";
import { spanStart } from "../../domain/trend/ranges";
import { t } from "../../i18n/t";
import { SmallStack } from "../chart/stack/small-stack";
import { useFocus } from "../controls/use-focus";
import { useWidth } from "../controls/use-width";
import { WorkButton, WorkNote } from "../controls/use-work";
import { StandLine } from "../stand/stand-line";
import { PillarTrend } from "../trend/pillar-trend";
import { TotalTrend } from "../trend/total-trend";
import { PanelHandle } from "./panel-handle";
import { KeptWords, PanelHead } from "./panel-head";
import { Sentence, type Shown } from "./panel-parts";
import { PanelStatus } from "./panel-status";
import { useStepAside } from "./use-step-aside";

const PILLARS_CHART = { height: 150, labelWidth: 112, axisWidth: 32 };
const TOTAL_CHART = { height: 84, labelWidth: 112, axisWidth: 32 };

/** The card's own edges and paddings, in pixels. */
const AROUND = 36;

type CardProps = Shown & {
  corner: Corner;
  /** In pixels. */
  width: number;
  takesFocus: boolean;
  /** Over the page: gives way to it, `byHand` by the member's key. Undefined beside the scores. */
  onAside: ((byHand: boolean) => void) | undefined;
};

/** The whole panel: pillars and total as charts, what changed, how today stands. */
export function PanelCard({ corner, width, onAside, takesFocus, ...props }: CardProps) {
  const { data, range, onRange } = props;
  const { days, today } = data;
  const [drag, setDrag] = useState({ x: 0, y: 0 });
  const [ref, chartWidth] = useWidth<HTMLDivElement>(width - AROUND);
  const card = useFocus<HTMLElement>(takesFocus);
  useStepAside(card, onAside);
  return (
    <section
      ref={card}
      tabIndex={-1}
      class="panel"
      data-shape="card"
      aria-label={t("panelName")}
      data-corner={corner}
      style={{ width: `${width}px`, translate: `${drag.x}px ${drag.y}px` }}
    >
      <PanelHead {...props} foldName={onAside ? t("panelFoldHere") : t("panelFold")}>
        <PanelHandle
          name="Pilaster"
          corner={data.placement.corner}
          onDrag={setDrag}
          onCorner={props.onCorner}
        />
        <KeptWords data={data} />
      </PanelHead>
      <PanelStatus todayStatus={data.todayStatus} onAnswer={props.onAnswer} />
      <Sentence data={data} />
      <StandLine standing={data.standing} />
      {data.last.length > 0 && (
        <div class="panel-charts" ref={ref}>
          <PillarTrend
            snapshots={days}
            size={{ ...PILLARS_CHART, width: chartWidth }}
            today={today}
            range={range}
            onRange={onRange}
            chart={data.chart}
            onChart={props.onChart}
            Stack={SmallStack}
          />
          <TotalTrend
            days={days}
            today={today}
            from={spanStart(range, days, today)}
            size={{ ...TOTAL_CHART, width: chartWidth }}
          />
        </div>
      )}
      <WorkNote work={props.work} />
      <footer class="panel-end">
        <WorkButton class="link" onWork={props.onDashboard}>
          {t("popupDashboard")}
        </WorkButton>
        {onAside && <p class="soft small">{t("panelOver")}</p>}
      </footer>
    </section>
  );
}
