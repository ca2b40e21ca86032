import { extent } from "d3-array";
import { useMemo, useState } from "preact/hooks";
import type { Day } from "../../../domain/days/day";
import type { Snapshot } from "../../../domain/history/snapshot";
import type { DayMarks } from "../../../domain/marks/day-marks";
import { isByHand } from "../../../domain/reading/source";
import { spanOf } from "../../../domain/trend/ranges";
import { formatDay } from "../../../i18n/format";
import { t } from "../../../i18n/t";
import type { Drawing } from "../../../ui/chart/line";
import { closeUp } from "../../../ui/chart/scales";
import { useWidth } from "../../../ui/controls/use-width";
import { markWords } from "../../../ui/marks/mark-words";
import { FreeRange } from "../../../ui/trend/free-range";
import { ScaleChoice } from "../../../ui/trend/scale-choice";
import { TrendFigure } from "../../../ui/trend/trend-figure";
import { type Figure, trendFigures } from "../../../ui/trend/trend-figures";
import { chooseRange, range } from "../../own-page/history";
import { today } from "../../own-page/page/own-clock";
import { isSample } from "../../own-page/shown-history";
import { takePicture } from "./take-picture";
import "../../../ui/trend/trend-figures.css";

/** Two charts stand beside each other from this width on, with this gap between them, in pixels. */
const [TWO_FROM, GAP] = [832, 32];
const CHART = { height: 200, labelWidth: 120, axisWidth: 32 };

/** "Top 10 %" needs more room than a score, on both sides. */
const RANKS = { height: 200, labelWidth: 152, axisWidth: 48 };

type FiguresProps = { snapshots: readonly Snapshot[]; marks: DayMarks };

/** The charts of the trend over one range; a day chosen in one is shown in all. */
export function Figures({ snapshots, marks }: FiguresProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const [isClose, setClose] = useState(false);
  const [chosen, choose] = useState<Day>();
  const figures = useMemo(trendFigures, []);
  const span = spanOf(range.value, snapshots, today.value);
  const { from, to } = span;
  const items = useMemo(
    () => snapshots.filter(({ day }) => day >= from && day <= to),
    [snapshots, from, to],
  );
  const drawings = useMemo(
    () => figures.map((figure) => drawingOf(figure, items, from, to, isClose)),
    [figures, items, from, to, isClose],
  );
  const columns = width < TWO_FROM ? 1 : 2;
  const words = t("rangeWords", formatDay(from), formatDay(to));
  return (
    <section aria-labelledby="figures">
      <div class="figures-head">
        <h2 class="visually-hidden" id="figures">
          {t("figuresTitle")}
        </h2>
        <p class={chosen === undefined ? "soft" : undefined}>
          {chosen === undefined ? t("figuresHint") : dayWords(chosen, marks)}
        </p>
        <div class="figures-choice">
          <ScaleChoice isClose={isClose} onClose={setClose} />
          <FreeRange range={range.value} span={span} today={today.value} onRange={chooseRange} />
        </div>
      </div>
      <p class="print-only">{words}</p>
      <div class="figures" data-columns={columns} ref={ref}>
        {width > 0 &&
          figures.map((figure, index) => {
            const drawing = drawings[index];
            return (
              drawing && (
                <TrendFigure
                  key={figure.id}
                  figure={figure}
                  drawing={drawing}
                  chosen={chosen}
                  marks={marks}
                  size={{
                    ...(figure.id === "ranks" ? RANKS : CHART),
                    width: (width - (columns - 1) * GAP) / columns,
                  }}
                  range={words}
                  source={pictureCredit(items)}
                  onChoose={choose}
                  onPicture={takePicture}
                />
              )
            );
          })}
      </div>
    </section>
  );
}

function drawingOf(
  { lines, scale }: Figure,
  items: readonly Snapshot[],
  from: Day,
  to: Day,
  isClose: boolean,
): Drawing<Snapshot> {
  if (!isClose) return { items, lines, scale, from, to };
  const ends = lines.flatMap(({ value }) => extent(items, value));
  const known = ends.filter((value) => value !== undefined);
  return { items, lines, scale: closeUp(scale, known), from, to };
}

/** Where the numbers of a picture come from. */
function pictureCredit(items: readonly Snapshot[]): string {
  if (isSample()) return t("pictureSourceSample");
  return items.some(isByHand) ? t("pictureSourceTyped") : t("pictureSource");
}

function dayWords(day: Day, marks: DayMarks): string {
  return [formatDay(day), ...(marks.get(day) ?? []).map(markWords)].join(" · ");
}
