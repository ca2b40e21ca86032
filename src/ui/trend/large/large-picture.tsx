import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { addDays } from "../../../domain/days/calendar";
import type { Day } from "../../../domain/days/day";
import type { Snapshot } from "../../../domain/history/snapshot";
import type { DayMarks } from "../../../domain/marks/day-marks";
import type { Period } from "../../../domain/trend/periods";
import type { Span } from "../../../domain/trend/ranges";
import { formatDay } from "../../../i18n/format";
import { t } from "../../../i18n/t";
import { geometryOf } from "../../chart/geometry";
import { totalScale } from "../../chart/scales";
import { dayNotes } from "../../chart/stack/day-notes";
import { StackChart } from "../../chart/stack/stack-chart";
import { stackDrawing } from "../../chart/stack/stack-drawing";
import type { PictureProps } from "../picture";
import { GroupLegend } from "./group-legend";
import { LargeParts } from "./large-parts";
import { StackLegend } from "./stack-legend";
import "./large-picture.css";

/** From this width on there is room for names beside the plot, in pixels. */
const WIDE_FROM = 560;
const WIDE = { height: 352, labelWidth: 132, axisWidth: 32 };
const NARROW = { height: 240, labelWidth: 10, axisWidth: 32 };

/** So many days are shown at least, so that a first day has its place at the end of a week. */
const LEAST_DAYS = 7;

type LargePictureProps = {
  /** Oldest first, all of the span. */
  days: readonly Snapshot[];
  span: Span;
  /** Of the whole picture, in pixels. */
  width: number;
  marks: DayMarks;
  /** The range and where the numbers come from, in words, for the picture to take away. */
  range: string;
  source: string;
  onPicture: PictureProps["onPicture"];
  /** Beside the buttons for table and picture: what else can be opened. */
  more: ComponentChildren;
};

/** The pillars on each other, what lies on a chosen day, and the table and picture behind it. */
export function LargePicture({ days, span, width, marks, more, ...taken }: LargePictureProps) {
  const [chosen, choose] = useState<Day>();
  const isNarrow = width < WIDE_FROM;
  const room = isNarrow ? NARROW : WIDE;
  const earliest = addDays(span.to, 1 - LEAST_DAYS);
  const from = span.from < earliest ? span.from : earliest;
  const geometry = useMemo(
    () => geometryOf(from, span.to, totalScale(), { ...room, width }),
    [from, span.to, room, width],
  );
  const drawing = useMemo(
    () => stackDrawing(days, from, span.to, geometry),
    [days, from, span.to, geometry],
  );
  const { items, period } = drawing;
  const found = chosen === undefined ? -1 : items.findIndex(({ day }) => day === chosen);
  const index = found === -1 ? items.length - 1 : found;
  const shown = items[index];
  if (!shown) {
    return (
      <p class="trend-empty" style={{ height: `${room.height}px` }}>
        {t("chartEmpty")}
      </p>
    );
  }
  const isChosen = found !== -1;
  const notes = dayNotes(items, index, marks, drawing);
  return (
    <div class="large-picture">
      <StackChart
        drawing={drawing}
        geometry={geometry}
        height={room.height}
        label={t("figureLabel", t("stackTitle"))}
        index={index}
        isChosen={isChosen}
        isNarrow={isNarrow}
        notes={notes}
        onChoose={choose}
        marks={marks}
      />
      {isNarrow && <StackLegend shown={shown} />}
      <LargeParts
        days={days}
        span={span}
        marks={marks}
        more={more}
        legend={<GroupLegend days={isChosen ? [shown] : items} />}
        {...taken}
      >
        <p class={isChosen ? "large-day" : "large-day soft"}>
          {isChosen ? [formatDay(shown.day), ...notes].join(" · ") : hint(period)}
        </p>
      </LargeParts>
    </div>
  );
}

/** How to look at a day, and what a point stands for where it is not its own day. */
function hint(period: Period): string {
  if (period === "day") return t("stackHint");
  return [t("stackHint"), period === "week" ? t("stackWeeks") : t("stackMonths")].join(" ");
}
