import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Day } from "../../domain/days/day";
import type { Snapshot } from "../../domain/history/snapshot";
import type { Span } from "../../domain/trend/ranges";
import { formatDay } from "../../i18n/format";
import { t } from "../../i18n/t";
import { geometryOf } from "../chart/geometry";
import { totalScale } from "../chart/scales";
import { stackDrawing } from "../chart/stack/stack-drawing";
import { RAIL, StackPlot } from "../chart/stack/stack-plot";
import { TrendStrip } from "../trend/large/trend-strip";
import "../chart/chart.css";
import "../chart/stack/stack.css";
import "./report.css";

/** As drawn; the paper scales it. */
const PLOT = { width: 720, height: 260, labelWidth: 132, axisWidth: 36 };

/** Something of a day in a few words, or of the whole period. */
export type ReportLine = { day?: Day; words: string };

type ReportSheetProps = {
  /** Of at least one day, oldest first, all of the span. */
  days: readonly Snapshot[];
  /** All there are up to its end: what the end is compared with may lie before the span. */
  until: readonly Snapshot[];
  span: Span;
  /** Where one stands, and what moved, as far as they were chosen. */
  children: ComponentChildren;
  /** Lists under their headings; empty ones are left out. */
  lists: readonly { title: string; lines: readonly ReportLine[] }[];
  /** Where the numbers come from, in words. */
  source: string;
};

/** A period on one or two pages of paper, for one's coach or oneself. */
export function ReportSheet({ days, until, span, children, lists, source }: ReportSheetProps) {
  return (
    <article class="report-sheet" aria-label={t("reportView")}>
      <header>
        <h2>{t("reportTitle")}</h2>
        <p>{t("rangeWords", formatDay(span.from), formatDay(span.to))}</p>
      </header>
      <TrendStrip snapshots={until} today={span.to} />
      <ReportPlot days={days} span={span} />
      {children}
      {lists
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul class="report-lines">
              {lines.map(({ day, words }) => (
                <li key={`${day} ${words}`}>
                  {day !== undefined && <span class="soft">{formatDay(day)}</span>} {words}
                </li>
              ))}
            </ul>
          </section>
        ))}
      <footer class="soft small">
        <p>{source}</p>
        <p>{t("shareCautionLine")}.</p>
      </footer>
    </article>
  );
}

function ReportPlot({ days, span: { from, to } }: Pick<ReportSheetProps, "days" | "span">) {
  const geometry = useMemo(
    () => geometryOf(from, to, totalScale(), { ...PLOT, height: PLOT.height - RAIL }),
    [from, to],
  );
  const drawing = useMemo(() => stackDrawing(days, from, to, geometry), [days, geometry]);
  const newest = drawing.items.at(-1);
  if (!newest) return null;
  return (
    <svg
      class="trend-plot report-plot"
      viewBox={`0 0 ${PLOT.width} ${PLOT.height}`}
      role="img"
      aria-label={t("stackTitle")}
    >
      <StackPlot
        drawing={drawing}
        geometry={geometry}
        shown={newest}
        isChosen={false}
        labelStep={18}
      />
    </svg>
  );
}
