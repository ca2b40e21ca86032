import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Column } from "../../domain/panel/panel-shape";
import { total } from "../../domain/scores/pillars";
import { formatScore } from "../../i18n/format";
import { t } from "../../i18n/t";
import { SmallStack } from "../chart/stack/small-stack";
import { Logo } from "../controls/icons";
import { useWidth } from "../controls/use-width";
import { WorkButton, WorkNote } from "../controls/use-work";
import { StandLine } from "../stand/stand-line";
import { PillarTrend } from "../trend/pillar-trend";
import { KeptWords, PanelHead } from "./panel-head";
import { Sentence, type Shown, WeekWords } from "./panel-parts";
import { PanelStatus } from "./panel-status";

const CHART = { height: 170, labelWidth: 112, axisWidth: 32 };

type FootProps = Shown & {
  column: Column;
  /** The part that takes the keyboard. */
  section: RefObject<HTMLElement | null>;
  takesFocus: boolean;
  onFoot: (foot: HTMLElement | null) => void;
};

/** The panel below the page's own content, as wide as its column. */
export function PanelFoot({ column, section, takesFocus, onFoot, ...props }: FootProps) {
  const { data, range, onRange } = props;
  const newest = data.last.at(-1);
  const foot = useRef<HTMLDivElement>(null);
  const [ref, chartWidth] = useWidth<HTMLDivElement>(chartRoom(column));
  useEffect(() => {
    onFoot(foot.current);
    if (takesFocus) section.current?.focus();
    return () => onFoot(null);
  }, []);
  return (
    <div ref={foot} class="panel-foot" style={placed(column)}>
      <section
        ref={section}
        tabIndex={-1}
        class="panel"
        data-shape="foot"
        aria-label={t("panelName")}
      >
        <PanelHead {...props} foldName={t("panelFold")}>
          <span class="panel-handle">
            <Logo /> Pilaster
          </span>
          <KeptWords data={data} />
        </PanelHead>
        <div class="foot-parts">
          {newest && (
            <div class="foot-total">
              <p>
                <strong>{formatScore(total(newest.pillars))}</strong>{" "}
                <span class="soft">{t("panelOf100")}</span>
              </p>
              <WeekWords data={data} />
            </div>
          )}
          {newest && (
            <div class="foot-chart" ref={ref}>
              <PillarTrend
                snapshots={data.days}
                size={{ ...CHART, width: chartWidth }}
                today={data.today}
                range={range}
                onRange={onRange}
                chart={data.chart}
                onChart={props.onChart}
                Stack={SmallStack}
              />
            </div>
          )}
          <div class="foot-words">
            <PanelStatus todayStatus={data.todayStatus} onAnswer={props.onAnswer} />
            <Sentence data={data} />
            <StandLine standing={data.standing} />
            <WorkNote work={props.work} />
            <div class="buttons">
              <button
                type="button"
                class="button"
                title={t("panelOpenTitle")}
                onClick={props.onOpen}
              >
                {t("panelOpen")}
              </button>
              <WorkButton class="button" onWork={props.onDashboard}>
                {t("popupDashboard")}
              </WorkButton>
            </div>
          </div>
        </div>
      </section>
    </div>
  );
}

/** What the style sheet leaves to the chart, beside its neighbours or above them, in pixels. */
const chartRoom = ({ width }: Column) => width - (width < 700 ? 36 : 472);

const placed = ({ left, top, width }: Column) => ({
  left: `${left}px`,
  top: `${top}px`,
  width: `${width}px`,
});
