import { useEffect } from "preact/hooks";
import type { PanelData } from "../../domain/panel/panel-data";
import type { Corner } from "../../domain/panel/placement";
import { total } from "../../domain/scores/pillars";
import { formatChange, formatScore } from "../../i18n/format";
import { plural, t } from "../../i18n/t";
import { SmallLines } from "../chart/small-lines";
import { Logo } from "../controls/icons";
import { useFocus } from "../controls/use-focus";
import type { Work } from "../controls/use-work";
import { pillarLines } from "../trend/pillar-lines";
import { MoveWords } from "./panel-parts";
import { alertWords } from "./panel-status";

const LINES = { width: 56, height: 26 };

/** The lines' height shows at least as many points. */
const LEAST_POINTS = 5;

type PillProps = {
  data: PanelData;
  corner: Corner;
  onOpen: () => void;
  /** Hands over the pill's element, so that it can be kept off the scores. */
  onPill: (pill: HTMLElement | null) => void;
  /** The member has just folded the panel. */
  takesFocus: boolean;
  /** What opening set going: where it failed, it is told here. */
  work: Work;
};

/** The folded panel: the total, how it moved in a week, and the four lines in small. */
export function PanelPill({ data, corner, onOpen, onPill, takesFocus, work }: PillProps) {
  const { days, last, week, todayStatus } = data;
  const newest = last.at(-1);
  const pill = useFocus<HTMLButtonElement>(takesFocus);
  useEffect(() => {
    onPill(pill.current);
    return () => onPill(null);
  }, []);
  const alert = (work.hasFailed && work.status) || alertWords(todayStatus);
  return (
    <button
      ref={pill}
      type="button"
      class="panel-pill"
      data-corner={corner}
      aria-label={[...nameOf(data), ...(alert ? [alert] : [])].join(". ")}
      title={alert}
      onClick={onOpen}
    >
      <Logo />
      {newest && <strong>{formatScore(total(newest.pillars))}</strong>}
      {week && <MoveWords move={week.total} />}
      {days.length > 1 && (
        <SmallLines
          items={days}
          lines={pillarLines()}
          from={days[0]?.day ?? data.today}
          to={days.at(-1)?.day ?? data.today}
          size={LINES}
          leastPoints={LEAST_POINTS}
        />
      )}
      {alert && <strong class="panel-alert">!</strong>}
    </button>
  );
}

/** What the pill is, for who does not see it. */
function nameOf({ last, week }: PanelData): string[] {
  const newest = last.at(-1);
  if (!newest) return [t("panelUnfoldEmpty")];
  const name = t("panelUnfold", formatScore(total(newest.pillars)));
  if (!week) return [name];
  const moved = week.total.isReal ? formatChange(week.total.points) : t("changeSteady");
  return [name, `${moved} ${plural("changeDays", week.days)}`];
}
