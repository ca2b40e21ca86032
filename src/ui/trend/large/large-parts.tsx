import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Snapshot } from "../../../domain/history/snapshot";
import type { DayMarks } from "../../../domain/marks/day-marks";
import { GROUPS } from "../../../domain/scores/groups";
import type { Span } from "../../../domain/trend/ranges";
import { formatExact, formatPercent } from "../../../i18n/format";
import { t } from "../../../i18n/t";
import { geometryOf } from "../../chart/geometry";
import { totalScale } from "../../chart/scales";
import { stackDrawing } from "../../chart/stack/stack-drawing";
import { RAIL, StackPlot } from "../../chart/stack/stack-plot";
import { type Column, DayTable } from "../../controls/day-table";
import { markWords } from "../../marks/mark-words";
import { groupName } from "../../scores/group-name";
import { pillarColumns } from "../../scores/pillar-columns";
import { PICTURE_PLOT, Picture, type PictureProps } from "../picture";

type LargePartsProps = {
  /** Oldest first, all of the span. */
  days: readonly Snapshot[];
  span: Span;
  marks: DayMarks;
  range: string;
  source: string;
  onPicture: PictureProps["onPicture"];
  /** Beside the two buttons. */
  more: ComponentChildren;
  /** On the line of the buttons. */
  legend: ComponentChildren;
  /** Between that and what they open. */
  children: ComponentChildren;
};

/** What is behind the large picture: all its days as a table, and itself to take away. */
export function LargeParts({
  days,
  span,
  marks,
  more,
  legend,
  children,
  ...taken
}: LargePartsProps) {
  const [opened, open] = useState<"table" | "picture">();
  const button = (part: "table" | "picture", name: string) => (
    <button
      type="button"
      class="link"
      aria-expanded={opened === part}
      onClick={() => open(opened === part ? undefined : part)}
    >
      {name}
    </button>
  );
  return (
    <>
      <div class="large-foot">
        {legend}
        <p class="large-parts">
          {button("table", t("figureTable"))}
          {button("picture", t("figurePicture"))}
          {more}
        </p>
      </div>
      {children}
      {opened === "table" && (
        <DayTable
          items={days}
          caption={t("figureCaption", t("stackTitle"), t("unitTotal"))}
          columns={columns(days, marks)}
        />
      )}
      {opened === "picture" && (
        <Picture id="pillars" title={t("stackTitle")} unit={t("unitTotal")} {...taken}>
          <PicturePlot days={days} span={span} />
        </Picture>
      )}
    </>
  );
}

/** The picture that goes elsewhere carries no notes: they are the member's own. */
function PicturePlot({ days, span }: Pick<LargePartsProps, "days" | "span">) {
  const { from, to } = span;
  const size = { ...PICTURE_PLOT, height: PICTURE_PLOT.height - RAIL };
  const geometry = useMemo(() => geometryOf(from, to, totalScale(), size), [from, to]);
  const drawing = useMemo(() => stackDrawing(days, from, to, geometry), [days, geometry]);
  const newest = drawing.items.at(-1);
  if (!newest) return null;
  return (
    <StackPlot
      drawing={drawing}
      geometry={geometry}
      shown={newest}
      isChosen={false}
      labelStep={22}
    />
  );
}

/** Pillars and total, what is known of the groups, and the marks if there are any. */
function columns(days: readonly Snapshot[], marks: DayMarks): Column<Snapshot>[] {
  const groups = GROUPS.filter((group) => days.some((one) => one.groups[group]));
  const isMarked = days.some(({ day }) => marks.has(day));
  return [
    ...pillarColumns(),
    ...groups.map((group) => ({
      title: groupName(group),
      cell: ({ groups: known }: Snapshot) => groupCell(known[group]),
    })),
    ...(isMarked
      ? [
          {
            title: t("marksTitle"),
            cell: ({ day }: Snapshot) => (marks.get(day) ?? []).map(markWords).join(" · "),
          },
        ]
      : []),
  ];
}

/** "34.41 · Top 9 %", or as much as is known. */
function groupCell(group: { average?: number | undefined; rank?: number | undefined } = {}) {
  const { average, rank } = group;
  const parts = [
    ...(average === undefined ? [] : [formatExact(average)]),
    ...(rank === undefined ? [] : [t("rankTop", formatPercent(rank))]),
  ];
  return parts.join(" · ") || "–";
}
