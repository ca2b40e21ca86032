import { extent } from "d3-array";
import { useMemo, useState } from "preact/hooks";
import type { Day } from "../../../domain/days/day";
import type { Snapshot } from "../../../domain/history/snapshot";
import type { DayMarks } from "../../../domain/marks/day-marks";
import type { Span } from "../../../domain/trend/ranges";
import { formatDay } from "../../../i18n/format";
import { t } from "../../../i18n/t";
import type { Drawing } from "../../../ui/chart/line";
import { closeUp } from "../../../ui/chart/scales";
import { useWidth } from "../../../ui/controls/use-width";
import { markWords } from "../../../ui/marks/mark-words";
import type { PictureProps } from "../../../ui/trend/picture";
import { ScaleChoice } from "../../../ui/trend/scale-choice";
import { TrendFigure } from "../../../ui/trend/trend-figure";
import { type Figure, trendFigures } from "../../../ui/trend/trend-figures";
import "../../../ui/trend/trend-figures.css";

/** Two charts stand beside each other from this width on, with this gap between them, in pixels. */
const [TWO_FROM, GAP] = [832, 32];

/** "Top 10 %" needs more room than a score, on both sides: all have it, so that days align. */
const WIDE = { height: 200, labelWidth: 150, axisWidth: 46 };
const NARROW = { height: 200, labelWidth: 124, axisWidth: 42 };

/** Narrower charts give their labels less room, in pixels. */
const NARROW_BELOW = 380;

type FiguresProps = {
  /** Oldest first, all of the span. */
  items: readonly Snapshot[];
  span: Span;
  marks: DayMarks;
  /** The range and where the numbers come from, in words, for pictures. */
  range: string;
  source: string;
  onPicture: PictureProps["onPicture"];
};

/** The single charts of the trend, close up at first; a day chosen in one is shown in all. */
export function Figures({ items, span, marks, ...taken }: FiguresProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const [isClose, setClose] = useState(true);
  const [chosen, choose] = useState<Day>();
  const figures = useMemo(trendFigures, []);
  const { from, to } = span;
  const drawings = useMemo(
    () => figures.map((figure) => drawingOf(figure, items, from, to, isClose)),
    [figures, items, from, to, isClose],
  );
  const columns = width < TWO_FROM ? 1 : 2;
  const each = (width - (columns - 1) * GAP) / columns;
  return (
    <section class="singles-charts" aria-labelledby="figures">
      <h3 class="visually-hidden" id="figures">
        {t("figuresTitle")}
      </h3>
      <div class="singles-head">
        <p class={chosen === undefined ? "soft" : undefined}>
          {chosen === undefined ? t("figuresHint") : dayWords(chosen, marks)}
        </p>
        <ScaleChoice isClose={isClose} onClose={setClose} />
      </div>
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
                  size={{ ...(each < NARROW_BELOW ? NARROW : WIDE), width: each }}
                  onChoose={choose}
                  {...taken}
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

function dayWords(day: Day, marks: DayMarks): string {
  return [formatDay(day), ...(marks.get(day) ?? []).map(markWords)].join(" · ");
}
