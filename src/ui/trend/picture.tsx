import { useMemo, useRef } from "preact/hooks";
import type { Snapshot } from "../../domain/history/snapshot";
import type { DayMarks } from "../../domain/marks/day-marks";
import { t } from "../../i18n/t";
import { geometryOf } from "../chart/geometry";
import type { Drawing } from "../chart/line";
import { Plot } from "../chart/plot";
import { useWork, WorkNote } from "../controls/use-work";
import type { Figure } from "./trend-figures";
import "./picture.css";

/** As wide and high as a slide's half, in pixels of the drawing. */
const [WIDTH, HEIGHT] = [960, 540];

/** Room around the chart, and above it for title and range. */
const [EDGE, HEAD, FOOT] = [32, 84, 44];

export type PictureKind = "copy" | "png" | "svg";

export type PictureProps = {
  figure: Figure;
  drawing: Drawing<Snapshot>;
  marks: DayMarks;
  /** The range in words. */
  range: string;
  /** Where the numbers come from, in words. */
  source: string;
  /** Hands the drawing over; fails where the browser does not allow it. */
  onPicture: (kind: PictureKind, drawn: SVGSVGElement, name: string) => Promise<void>;
};

/** The chart as a picture with title, range and source line, to copy or to save. */
export function Picture({ figure, drawing, marks, range, source, onPicture }: PictureProps) {
  const drawn = useRef<SVGSVGElement>(null);
  const work = useWork();
  const geometry = useMemo(
    () =>
      geometryOf(drawing.from, drawing.to, drawing.scale, {
        width: WIDTH - 2 * EDGE,
        height: HEIGHT - HEAD - FOOT,
        labelWidth: 140,
        axisWidth: 48,
      }),
    [drawing],
  );
  const newest = drawing.items.at(-1);
  if (!newest) return null;
  const take = (kind: PictureKind) => {
    const { current } = drawn;
    if (!current) return;
    work.run(() => onPicture(kind, current, figure.id), {
      done: () => (kind === "copy" ? t("pictureCopied") : t("pictureSaved")),
      failed: t("pictureFailed"),
    });
  };
  return (
    <div class="picture">
      <svg
        ref={drawn}
        class="trend-plot"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t("pictureLabel", figure.title, range)}
      >
        <rect class="picture-paper" width={WIDTH} height={HEIGHT} />
        <text class="picture-title" x={EDGE} y={EDGE + 18}>
          {figure.title}
        </text>
        <text x={EDGE} y={EDGE + 40}>
          {`${range} · ${figure.unit}`}
        </text>
        <g transform={`translate(${EDGE},${HEAD})`}>
          <Plot
            drawing={drawing}
            geometry={geometry}
            marks={marks}
            shown={newest}
            isChosen={false}
          />
        </g>
        <text x={EDGE} y={HEIGHT - 18}>
          {source}
        </text>
      </svg>
      <div class="buttons">
        <button type="button" class="button" onClick={() => take("copy")}>
          {t("pictureCopy")}
        </button>
        <button type="button" class="button" onClick={() => take("png")}>
          {t("picturePng")}
        </button>
        <button type="button" class="button" onClick={() => take("svg")}>
          {t("pictureSvg")}
        </button>
      </div>
      <WorkNote work={work} />
    </div>
  );
}
