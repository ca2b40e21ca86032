import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { t } from "../../i18n/t";
import { PictureButtons, type TakePicture } from "./picture-buttons";
import "./picture.css";

/** As wide and high as a slide's half, in pixels of the drawing. */
const [WIDTH, HEIGHT] = [960, 540];

/** Room around the chart, and above it for title and range. */
const [EDGE, HEAD, FOOT] = [32, 84, 44];

/** The room there is for the plot, its scale and its labels. */
export const PICTURE_PLOT = {
  width: WIDTH - 2 * EDGE,
  height: HEIGHT - HEAD - FOOT,
  labelWidth: 140,
  axisWidth: 48,
};

export type PictureProps = {
  /** In the names of files. */
  id: string;
  title: string;
  /** The scale in words. */
  unit: string;
  /** The range in words. */
  range: string;
  /** Where the numbers come from, in words. */
  source: string;
  onPicture: TakePicture;
  /** The plot, as large as `PICTURE_PLOT`. */
  children: ComponentChildren;
};

/** A chart as a picture with title, range and source line, to copy or to save. */
export function Picture({ id, title, unit, range, source, onPicture, children }: PictureProps) {
  const drawn = useRef<SVGSVGElement>(null);
  return (
    <div class="picture">
      <svg
        ref={drawn}
        class="trend-plot"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t("pictureLabel", title, range)}
      >
        <rect class="picture-paper" width={WIDTH} height={HEIGHT} />
        <text class="picture-title" x={EDGE} y={EDGE + 18}>
          {title}
        </text>
        <text x={EDGE} y={EDGE + 40}>
          {`${range} · ${unit}`}
        </text>
        <g transform={`translate(${EDGE},${HEAD})`}>{children}</g>
        <text x={EDGE} y={HEIGHT - 18}>
          {source}
        </text>
      </svg>
      <PictureButtons drawn={drawn} name={id} onPicture={onPicture} />
    </div>
  );
}
