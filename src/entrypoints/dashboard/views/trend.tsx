import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { noiseFloors } from "../../../domain/change/noise-floors";
import { stepsOf } from "../../../domain/change/steps";
import { dayMarks } from "../../../domain/marks/day-marks";
import { standingOf } from "../../../domain/stand/standing";
import { spanOf } from "../../../domain/trend/ranges";
import { t } from "../../../i18n/t";
import { StepsList } from "../../../ui/change/steps-list";
import { EmptyPicture } from "../../../ui/chart/empty-picture";
import { WorkButton } from "../../../ui/controls/use-work";
import { Marks } from "../../../ui/marks/marks";
import { Stand } from "../../../ui/stand/stand";
import { TrendStrip } from "../../../ui/trend/large/trend-strip";
import { addressOf } from "../../addresses";
import { coach } from "../../own-page/coach";
import { range, snapshots } from "../../own-page/history";
import { deleteMark, keepMark, marks } from "../../own-page/marks";
import { openSample, openSsiPage } from "../../own-page/page/open-tab";
import { askToday, today } from "../../own-page/page/own-clock";
import { isReadOnly } from "../../own-page/shown-history";
import { TrendPicture } from "./trend-picture";

/** How everything developed, what moved when, and the member's notes on it. */
export function Trend() {
  const kept = snapshots.value ?? [];
  const own = marks.value;
  const log = coach.value?.log;
  const all = useMemo(() => dayMarks(kept, own, log), [kept, own, log]);
  const { from: start, to: end } = spanOf(range.value, kept, today.value);
  const whole = useMemo(() => stepsOf(kept, noiseFloors(kept)), [kept]);
  const steps = useMemo(
    () => whole.filter(({ from, to }) => from.day >= start && to.day <= end),
    [whole, start, end],
  );
  const standing = useMemo(() => standingOf(kept), [kept]);
  if (kept.length === 0) {
    return (
      <Empty>
        {own.length > 0 && (
          <Marks marks={own} today={askToday} onKeep={keepMark} onDelete={deleteMark} />
        )}
      </Empty>
    );
  }
  return (
    <div class="view-sections">
      <TrendStrip snapshots={kept} today={today.value} />
      <TrendPicture snapshots={kept} marks={all} />
      <div class="stand-and-moves">
        <Stand standing={standing} today={today.value} />
        {kept.length > 1 && <StepsList steps={steps} marks={all} />}
      </div>
      {!isReadOnly() && (
        <Marks marks={own} today={askToday} onKeep={keepMark} onDelete={deleteMark} />
      )}
    </div>
  );
}

function Empty({ children }: { children: ComponentChildren }) {
  return (
    <div class="view-sections">
      <EmptyPicture of="trend">
        <p class="lead">{t("trendEmpty")}</p>
      </EmptyPicture>
      <div class="buttons">
        <WorkButton class="button primary" onWork={openSsiPage}>
          {t("openSsiPage")}
        </WorkButton>
        <a class="button" href={addressOf("history")}>
          {t("welcomeByHand")}
        </a>
        <WorkButton class="button" onWork={openSample}>
          {t("sampleTry")}
        </WorkButton>
      </div>
      {children}
    </div>
  );
}
