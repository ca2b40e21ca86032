import { useMemo, useState } from "preact/hooks";
import type { Day } from "../../domain/days/day";
import type { Snapshot } from "../../domain/history/snapshot";
import type { DayMarks } from "../../domain/marks/day-marks";
import { t } from "../../i18n/t";
import type { Across } from "../chart/across/across";
import { markLines } from "../chart/across/mark-lines";
import { geometryOf, type Size } from "../chart/geometry";
import type { Drawing } from "../chart/line";
import { LineChart } from "../chart/line-chart";
import { Plot } from "../chart/plot";
import { type Column, DayTable } from "../controls/day-table";
import { markWords } from "../marks/mark-words";
import { PICTURE_PLOT, Picture, type PictureProps } from "./picture";
import type { Figure } from "./trend-figures";

export type TrendFigureProps = {
  figure: Figure;
  drawing: Drawing<Snapshot>;
  size: Size;
  /** The range and where the numbers come from, in words, for the picture. */
  range: string;
  source: string;
  chosen: Day | undefined;
  onChoose: (day: Day | undefined) => void;
  marks: DayMarks;
  onPicture: PictureProps["onPicture"];
};

/** One chart of the trend, with the table behind it and its picture to take away. */
export function TrendFigure(props: TrendFigureProps) {
  const { figure, drawing, marks, ...rest } = props;
  const [opened, open] = useState<"table" | "picture">();
  const toggle = (part: "table" | "picture") => open(opened === part ? undefined : part);
  const { from, to } = drawing;
  const across = useMemo(() => markLines(marks, from, to), [marks, from, to]);
  const titleId = `figure-${figure.id}`;
  return (
    <section class="figure" aria-labelledby={titleId}>
      <header class="figure-head">
        <h3 id={titleId}>{figure.title}</h3>
        <p class="soft">{figure.unit}</p>
        <button
          type="button"
          class="link"
          aria-expanded={opened === "table"}
          aria-describedby={titleId}
          onClick={() => toggle("table")}
        >
          {t("figureTable")}
        </button>
        <button
          type="button"
          class="link"
          aria-expanded={opened === "picture"}
          aria-describedby={titleId}
          onClick={() => toggle("picture")}
        >
          {t("figurePicture")}
        </button>
      </header>
      <LineChart
        label={t("figureLabel", figure.title)}
        drawing={drawing}
        size={rest.size}
        chosen={rest.chosen}
        onChoose={rest.onChoose}
        across={across}
      />
      {opened === "table" && (
        <DayTable
          items={drawing.items}
          caption={t("figureCaption", figure.title, figure.unit)}
          columns={columns(drawing, marks)}
        />
      )}
      {opened === "picture" && drawing.items.length > 0 && (
        <Picture
          id={figure.id}
          title={figure.title}
          unit={figure.unit}
          range={rest.range}
          source={rest.source}
          onPicture={rest.onPicture}
        >
          <PicturePlot drawing={drawing} across={across} />
        </Picture>
      )}
    </section>
  );
}

type PicturePlotProps = Pick<TrendFigureProps, "drawing"> & { across: Across };

function PicturePlot({ drawing, across }: PicturePlotProps) {
  const { from, to, scale, items } = drawing;
  const size = { ...PICTURE_PLOT, height: PICTURE_PLOT.height - across.height };
  const geometry = useMemo(() => geometryOf(from, to, scale, size), [drawing, across]);
  const newest = items.at(-1);
  if (!newest) return null;
  return (
    <Plot drawing={drawing} geometry={geometry} across={across} shown={newest} isChosen={false} />
  );
}

/** A column for each line that is known on any day, and one for the marks if there are any. */
function columns({ items, lines, scale }: Drawing<Snapshot>, marks: DayMarks): Column<Snapshot>[] {
  const known = lines.filter(({ value }) => items.some((item) => value(item) !== undefined));
  const isMarked = items.some(({ day }) => marks.has(day));
  return [
    ...known.map(({ name, value }) => ({
      title: name,
      cell: (item: Snapshot) => {
        const number = value(item);
        return number === undefined ? "–" : scale.exact(number);
      },
    })),
    ...(isMarked ? [{ title: t("marksTitle"), cell: marksCell(marks) }] : []),
  ];
}

const marksCell = (marks: DayMarks) => (item: Snapshot) =>
  (marks.get(item.day) ?? []).map(markWords).join(" · ");
