import { useMemo, useState } from "preact/hooks";
import type { Snapshot } from "../../../domain/history/snapshot";
import type { DayMarks } from "../../../domain/marks/day-marks";
import { spanOf, within } from "../../../domain/trend/ranges";
import { formatDay } from "../../../i18n/format";
import { t } from "../../../i18n/t";
import { useWidth } from "../../../ui/controls/use-width";
import { FreeRange } from "../../../ui/trend/free-range";
import { LargePicture } from "../../../ui/trend/large/large-picture";
import { addressOf } from "../../addresses";
import { chooseRange, range } from "../../own-page/history";
import { today } from "../../own-page/page/own-clock";
import { pictureCredit } from "./share/credits";
import { takePicture } from "./take-picture";
import { Figures } from "./trend-figures";

type TrendPictureProps = {
  /** Oldest first. */
  snapshots: readonly Snapshot[];
  marks: DayMarks;
};

/** The trend over the chosen range as one large picture, and each pillar by itself on demand. */
export function TrendPicture({ snapshots, marks }: TrendPictureProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const [isOpen, setOpen] = useState(false);
  const span = spanOf(range.value, snapshots, today.value);
  const { from, to } = span;
  const days = useMemo(() => within(snapshots, { from, to }), [snapshots, from, to]);
  const taken = {
    range: t("rangeWords", formatDay(from), formatDay(to)),
    source: pictureCredit(days),
    onPicture: takePicture,
  };
  return (
    <section aria-labelledby="picture">
      <div class="figures-head">
        <h2 id="picture">{t("stackTitle")}</h2>
        <FreeRange range={range.value} span={span} today={today.value} onRange={chooseRange} />
      </div>
      <p class="print-only">{taken.range}</p>
      <div ref={ref}>
        {width > 0 && (
          <LargePicture
            days={days}
            span={span}
            width={width}
            marks={marks}
            more={
              <>
                <button
                  type="button"
                  class="link"
                  aria-expanded={isOpen}
                  onClick={() => setOpen(!isOpen)}
                >
                  {t("stackSingles")}
                </button>
                <a href={addressOf("share")}>{t("shareOpen")}</a>
                <a href={addressOf("report")}>{t("reportLink")}</a>
              </>
            }
            {...taken}
          />
        )}
      </div>
      {isOpen && <Figures items={days} span={span} marks={marks} {...taken} />}
    </section>
  );
}
