import type { Move } from "../../domain/change/recent-changes";
import type { PanelData } from "../../domain/panel/panel-data";
import type { Corner } from "../../domain/panel/placement";
import type { PillarChart } from "../../domain/trend/pillar-chart";
import type { Range } from "../../domain/trend/ranges";
import { formatChange, formatDay } from "../../i18n/format";
import { plural, t } from "../../i18n/t";
import { Explained } from "../change/explained";
import type { Work } from "../controls/use-work";
import type { ProposalProps } from "../reading/proposal";

/** What every shape of the panel shows and leads to. What may fail tells so by failing. */
export type Shown = {
  data: PanelData;
  range: Range;
  onRange: (range: Range) => void;
  /** Fails where the choice could not be stored. */
  onChart: (chart: PillarChart) => Promise<unknown>;
  onAnswer: ProposalProps["onAnswer"];
  onDashboard: () => Promise<unknown>;
  onHide: () => void;
  onOff: () => Promise<unknown>;
  /** Shows the whole card, over the page where there is no room. */
  onOpen: () => void;
  onFold: () => void;
  onCorner: (corner: Corner) => void;
  /** What moving, folding and opening set going. */
  work: Work;
};

/** A move in points, with its sign; "=" where it is no more than noise. */
export function MoveWords({ move }: { move: Move }) {
  if (move.isReal) return <span class="move">{formatChange(move.points)}</span>;
  return (
    <span class="move" title={t("changeSteady")}>
      <span aria-hidden="true">=</span>
      <span class="visually-hidden">{t("changeSteady")}</span>
    </span>
  );
}

/** How the total moved in a week, or of which day it is where that is not today. */
export function WeekWords({ data: { week, last, today } }: Pick<Shown, "data">) {
  const newest = last.at(-1);
  return (
    <>
      {week && (
        <p>
          <MoveWords move={week.total} />{" "}
          <span class="soft">{plural("changeDays", week.days)}</span>
        </p>
      )}
      {newest && newest.day !== today && (
        <p class="soft">{t("totalAsOf", formatDay(newest.day))}</p>
      )}
    </>
  );
}

/** The last step in a sentence, or that the history is still to begin. */
export function Sentence({ data: { last, floors, todayStatus } }: Pick<Shown, "data">) {
  const [previous, newest] = last.length > 1 ? last : [undefined, last[0]];
  if (previous && newest) {
    return (
      <div class="panel-change">
        <Explained from={previous} to={newest} floors={floors} />
      </div>
    );
  }
  return newest || todayStatus.kind === "unreadable" ? null : <p class="soft">{t("panelEmpty")}</p>;
}
