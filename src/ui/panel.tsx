import { useState } from "preact/hooks";
import type { PanelData } from "../domain/panel-data";
import { total } from "../domain/pillars";
import type { Corner, Placement } from "../domain/placement";
import { type Range, spanStart } from "../domain/series";
import { formatScore, formatTime } from "../i18n/format";
import { t } from "../i18n/t";
import { useWidth } from "./chart/use-width";
import { Explained } from "./explained";
import { failureWords } from "./failure-words";
import { HistoryFailure } from "./history-notices";
import { Tick } from "./icons";
import { Notice } from "./notice";
import { outcomeWords } from "./outcome-words";
import { PanelHandle } from "./panel-handle";
import { PanelMenu } from "./panel-menu";
import { PanelPill } from "./panel-pill";
import { PillarTrend } from "./pillar-trend";
import { Proposal, type ProposalProps } from "./proposal";
import { TotalTrend } from "./total-trend";
import { useFocus } from "./use-focus";
import { useWork, type Work, WorkButton, WorkNote } from "./use-work";

const PILLARS_CHART = { height: 150, labelWidth: 112, axisWidth: 32 };
const TOTAL_CHART = { height: 84, labelWidth: 112, axisWidth: 32 };

export type PanelProps = {
  data: PanelData;
  range: Range;
  onRange: (range: Range) => void;
  /** Open, the panel would stand beside the page's scores, not over them. */
  hasRoom: boolean;
  /** Hands over the folded panel's element; null when it is open. */
  onPill: (pill: HTMLElement | null) => void;
  /** These fail where the wish could not be carried out. */
  onPlace: (placement: Placement) => Promise<unknown>;
  onAnswer: ProposalProps["onAnswer"];
  onDashboard: () => Promise<unknown>;
  onHide: () => void;
  onOff: () => Promise<unknown>;
};

/** The trend in a corner of the SSI page: a card, or a pill where it is folded or there is no room. */
export function Panel(props: PanelProps) {
  const { data, hasRoom, onPlace } = props;
  const { placement } = data;
  const work = useWork();
  // Opened by hand where it has no room: the member's choice, for this visit only.
  const [isForced, force] = useState(false);
  // The button that was pressed gives way to another one: the keyboard goes on there.
  const [isByHand, setByHand] = useState(false);
  const isFolded = !isForced && (placement.isFolded || !hasRoom);
  const newest = data.last.at(-1);
  const fold = (isNowFolded: boolean) => {
    setByHand(true);
    force(!isNowFolded && !hasRoom);
    if (hasRoom) work.run(() => onPlace({ ...placement, isFolded: isNowFolded }));
  };
  if (isFolded) {
    return (
      <PanelPill
        corner={placement.corner}
        total={newest && formatScore(total(newest.pillars))}
        alert={alertWords(data.standing)}
        onOpen={() => fold(false)}
        onPill={props.onPill}
        takesFocus={isByHand}
      />
    );
  }
  return <Card {...props} {...{ work }} onFold={() => fold(true)} takesFocus={isByHand} />;
}

type CardProps = PanelProps & { work: Work; onFold: () => void; takesFocus: boolean };

function Card(props: CardProps) {
  const { data, range, onRange, work } = props;
  const { placement, last, floors, days, today, standing } = data;
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [drag, setDrag] = useState({ x: 0, y: 0 });
  const [ref, width] = useWidth<HTMLDivElement>();
  const card = useFocus<HTMLElement>(props.takesFocus);
  const moveTo = (corner: Corner) => work.run(() => props.onPlace({ ...placement, corner }));
  const [previous, newest] = last.length > 1 ? last : [undefined, last[0]];
  return (
    <section
      ref={card}
      tabIndex={-1}
      class="panel"
      aria-label={t("panelName")}
      data-corner={placement.corner}
      style={{ translate: `${drag.x}px ${drag.y}px` }}
    >
      <header class="panel-head">
        <PanelHandle corner={placement.corner} onDrag={setDrag} onCorner={moveTo} />
        {newest && standing.kind === "kept-today" && (
          <p class="soft">
            <Tick /> {t("popupKeptAt", formatTime(new Date(newest.takenAt)))}
          </p>
        )}
        <button type="button" class="panel-icon" aria-label={t("panelFold")} onClick={props.onFold}>
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path fill="none" stroke="currentColor" stroke-width="1.6" d="m2 4 4 4 4-4" />
          </svg>
        </button>
        <button
          type="button"
          class="panel-icon"
          aria-label={t("panelMenu")}
          aria-expanded={isMenuOpen}
          onClick={() => setMenuOpen(!isMenuOpen)}
        >
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path fill="currentColor" d="M1 5h2v2H1zM5 5h2v2H5zM9 5h2v2H9z" />
          </svg>
        </button>
      </header>
      {isMenuOpen && (
        <PanelMenu
          corner={placement.corner}
          onCorner={moveTo}
          onHide={props.onHide}
          onOff={props.onOff}
        />
      )}
      <State {...{ standing }} onAnswer={props.onAnswer} />
      {newest ? (
        <>
          {previous && <Explained from={previous} to={newest} floors={floors} />}
          <div class="panel-charts" ref={ref}>
            {width > 0 && (
              <>
                <PillarTrend
                  snapshots={days}
                  size={{ ...PILLARS_CHART, width }}
                  {...{ today, range, onRange }}
                />
                <TotalTrend
                  {...{ days, today }}
                  from={spanStart(range, days, today)}
                  size={{ ...TOTAL_CHART, width }}
                />
              </>
            )}
          </div>
        </>
      ) : (
        standing.kind !== "unreadable" && <p class="soft">{t("panelEmpty")}</p>
      )}
      <WorkNote work={work} />
      <WorkButton class="link" onWork={props.onDashboard}>
        {t("popupDashboard")}
      </WorkButton>
    </section>
  );
}

/** What is wrong today; nothing is while LinkedIn is waited for. */
function alertWords(standing: PanelData["standing"]): string | undefined {
  if (standing.kind === "unreadable") return t("historyUnreadable", failureWords(standing.why));
  if (standing.kind !== "problem" || standing.outcome.startsWith("waiting")) return undefined;
  return outcomeWords(standing.outcome, standing);
}

/** How today stands, in words; where it is kept the head says so. */
function State({ standing, onAnswer }: Pick<PanelData, "standing"> & Pick<PanelProps, "onAnswer">) {
  switch (standing.kind) {
    case "proposal":
      return (
        <Proposal
          key={standing.at}
          proposal={standing.proposal}
          at={standing.at}
          onAnswer={onAnswer}
        />
      );
    case "problem":
      return (
        <Notice kind={standing.outcome.startsWith("waiting") ? "news" : "alert"}>
          {outcomeWords(standing.outcome, standing)}
        </Notice>
      );
    case "unreadable":
      return <HistoryFailure why={standing.why} />;
    case "not-yet":
      // On the day's first visit the reading is a second behind the panel.
      return (
        <div class="panel-late">
          <Notice>{t("panelNotYet")}</Notice>
        </div>
      );
    default:
      return null;
  }
}
