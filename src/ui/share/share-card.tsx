import type { Ref } from "preact";
import { useMemo } from "preact/hooks";
import type { Snapshot } from "../../domain/history/snapshot";
import { total } from "../../domain/scores/pillars";
import type { Span } from "../../domain/trend/ranges";
import { formatScore } from "../../i18n/format";
import { t } from "../../i18n/t";
import { FittedText } from "../chart/fitted-text";
import { geometryOf } from "../chart/geometry";
import { totalScale } from "../chart/scales";
import { stackDrawing } from "../chart/stack/stack-drawing";
import { RAIL, StackPlot } from "../chart/stack/stack-plot";
import { CARD_SIZES, type ShareOptions } from "./share-options";
import { averageWords, rankWords } from "./share-words";
import "../chart/chart.css";
import "../chart/stack/stack.css";
import "./share.css";

/** Room around everything; above the plot for title and number; below it for the last line. */
const [EDGE, HEAD, FOOT] = [56, 176, 76];

/** The plot is drawn as on a page and then enlarged: a card is looked at small. */
const LARGER = 1.6;

export type ShareCardProps = {
  /** Of at least one day, oldest first, all of the span. */
  days: readonly Snapshot[];
  span: Span;
  /** The range in words. */
  range: string;
  /** Where the numbers come from, in words. */
  source: string;
  options: ShareOptions;
  /** Its text alternative. */
  label: string;
  drawn: Ref<SVGSVGElement>;
};

/** The four pillars on each other as a card for a post. It carries no note and no name of anybody. */
export function ShareCard(props: ShareCardProps) {
  const { days, span, options, range, source } = props;
  const { form, title, parts } = options;
  const { width, height } = CARD_SIZES[form];
  const newest = days.at(-1);
  if (!newest) return null;
  const right = width - EDGE;
  const beside = [
    ...(parts.averages ? averageWords(newest, true) : []),
    ...(parts.ranks ? rankWords(newest) : []),
  ];
  return (
    <svg
      ref={props.drawn}
      class="trend-plot share-card"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={props.label}
    >
      <rect class="picture-paper" width={width} height={height} />
      <FittedText class="share-title" x={EDGE} y={EDGE + 36} room={right - EDGE - 220}>
        {title}
      </FittedText>
      <text class="share-range" x={EDGE} y={EDGE + 76}>
        {range}
      </text>
      {parts.numbers && (
        <text class="share-total" x={right} y={EDGE + 44} text-anchor="end">
          {formatScore(total(newest.pillars))}
        </text>
      )}
      {beside.map((words, index) => (
        <text
          key={words}
          class="share-beside"
          x={right}
          y={EDGE + (parts.numbers ? 76 : 24) + index * 24}
          text-anchor="end"
        >
          {words}
        </text>
      ))}
      <g transform={`translate(${EDGE},${HEAD}) scale(${LARGER})`}>
        <CardPlot
          days={days}
          span={span}
          newest={newest}
          parts={parts}
          size={{ width: right - EDGE, height: height - HEAD - FOOT }}
        />
      </g>
      <FittedText class="share-source" x={EDGE} y={height - 36} room={right - EDGE}>
        {[source, ...(parts.caution ? [t("shareCautionLine")] : [])].join(" · ")}
      </FittedText>
    </svg>
  );
}

type CardPlotProps = Pick<ShareCardProps, "days" | "span"> & {
  newest: Snapshot;
  parts: ShareOptions["parts"];
  /** On the card, in pixels. */
  size: { width: number; height: number };
};

function CardPlot({ days, span, newest, parts, size: { width, height } }: CardPlotProps) {
  const { from, to } = span;
  const geometry = useMemo(
    () =>
      geometryOf(from, to, totalScale(), {
        width: width / LARGER,
        height: height / LARGER - RAIL,
        labelWidth: 130,
        axisWidth: 28,
      }),
    [from, to, width, height],
  );
  const drawing = useMemo(() => stackDrawing(days, from, to, geometry), [days, geometry]);
  return (
    <StackPlot
      drawing={parts.averages ? drawing : { ...drawing, averages: [] }}
      geometry={geometry}
      shown={newest}
      isChosen={false}
      hasNumbers={parts.numbers}
      labelStep={18}
    />
  );
}
