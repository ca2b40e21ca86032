import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { TipId } from "../../domain/coach/tips";
import type { Repaired } from "../../domain/history/repaired";
import type { Snapshot } from "../../domain/history/snapshot";
import { keptOn } from "../../domain/history/time-line";
import type { WhyNotStored } from "../../domain/reading/failure";
import { standingOf } from "../../domain/stand/standing";
import type { TodayStatus } from "../../domain/today/today-status";
import type { PillarChart } from "../../domain/trend/pillar-chart";
import type { ChosenRange, Range } from "../../domain/trend/ranges";
import { formatTime } from "../../i18n/format";
import { t } from "../../i18n/t";
import { TotalNow } from "../change/total-now";
import { Logo, Tick } from "../controls/icons";
import { useWidth } from "../controls/use-width";
import { WorkButton } from "../controls/use-work";
import { DaysAhead, HistoryFailure, RepairedNotice } from "../history/history-notices";
import type { WeekEntryProps } from "../outcomes/week-entry";
import type { ProfileCheckProps } from "../profile/profile-check";
import { Ranks } from "../scores/ranks";
import { StandLine } from "../stand/stand-line";
import { tipWords } from "../tips/tip-words";
import { StatusNotice, type StatusNoticeProps } from "../today/status-notice";
import { PillarTrend } from "../trend/pillar-trend";
import { useLater } from "../use-later";
import { type ActionsProps, PopupActions } from "./popup-actions";
import { PopupEntry } from "./popup-entry";

/** As wide as the popup's own width allows; a narrower window narrows it before it is painted. */
const CHART = { width: 348, height: 140, labelWidth: 116, axisWidth: 32 };

export type PopupProps = Omit<ActionsProps, "hasHistory"> & {
  /** Those that count today, oldest first; none where the history cannot be read. */
  snapshots: readonly Snapshot[];
  /** Why the history cannot be read. */
  failure: WhyNotStored | undefined;
  /** What came back after the browser had lost it, until the member has seen that. */
  repaired?: Repaired | undefined;
  onRepairedSeen: () => Promise<unknown>;
  /** Whose a reading is, where that is asked, and which of several accounts is shown. */
  account?: ComponentChildren;
  /** How many kept days lie in the future. */
  aheadCount: number;
  today: string;
  range: ChosenRange;
  onRange: (range: Range) => void;
  chart: PillarChart;
  onChart: (chart: PillarChart) => Promise<unknown>;
  /** The look at the profile the popup was opened on; none elsewhere. */
  profileCheck: ProfileCheckProps["check"] | undefined;
  onCheckProfile: () => void;
  /** The tip of the day, or what the member is doing. */
  tip: TipId | undefined;
  isDoing: boolean;
  /** Why its pillar, in words; nothing for a habit, which the member chose. */
  reason: string | undefined;
  /** What the member counts this week; none where nothing is counted. */
  entry: WeekEntryProps | undefined;
  onAnswer: StatusNoticeProps["onAnswer"];
  onSnooze: StatusNoticeProps["onSnooze"];
  makeReport: () => Promise<string>;
  onCopy: (text: string) => Promise<void>;
};

const loadStack = async () => (await import("../chart/stack/small-stack")).SmallStack;
const loadReport = async () => (await import("../reading/page-report")).PageReport;
const loadProfileCheck = async () => (await import("../profile/profile-check")).ProfileCheck;

/** The popup: how today stands, the total, the four pillars, the ranks, and what one can do. */
export function PopupView(props: PopupProps) {
  const [isReporting, setReporting] = useState(false);
  const PageReport = useLater(isReporting, loadReport);
  const ProfileCheck = useLater(props.profileCheck !== undefined, loadProfileCheck);
  const { todayStatus, snapshots, today, failure } = props;
  const newest = snapshots.at(-1);
  const keptToday = keptOn(snapshots, today);
  if (isReporting && PageReport) {
    return (
      <main class="popup">
        <Header />
        <PageReport
          makeReport={props.makeReport}
          onCopy={props.onCopy}
          onBack={() => setReporting(false)}
        />
      </main>
    );
  }
  const canReport = props.isOnSsiPage && todayStatus.kind !== "not-agreed";
  return (
    <main class="popup">
      <Header {...(keptToday && { keptAt: keptToday.takenAt })} />
      {failure && <HistoryFailure why={failure} />}
      {props.repaired && <RepairedNotice repaired={props.repaired} onSeen={props.onRepairedSeen} />}
      {props.account}
      <StatusNotice
        todayStatus={todayStatus}
        isEmpty={!newest && !failure}
        onGo={props.onOpenDashboard}
        onAnswer={props.onAnswer}
        onSnooze={props.onSnooze}
        onReport={canReport ? () => setReporting(true) : undefined}
      />
      {props.aheadCount > 0 && (
        <DaysAhead count={props.aheadCount} onShow={() => props.onOpenDashboard("history")} />
      )}
      {props.profileCheck && ProfileCheck && (
        <ProfileCheck
          check={props.profileCheck}
          onCheck={props.onCheckProfile}
          onProfile={() => props.onOpenDashboard("profile")}
        />
      )}
      {newest && <Kept {...props} />}
      {props.entry && <PopupEntry {...props.entry} />}
      <PopupActions {...props} hasHistory={newest !== undefined} />
      {canReport && !hasReportLink(todayStatus) && (
        <button type="button" class="link soft small" onClick={() => setReporting(true)}>
          {t("reportOpen")}
        </button>
      )}
    </main>
  );
}

/** What `index.html` shows before there is a script. */
export function PopupFrame() {
  return (
    <main class="popup" aria-busy="true">
      <Header />
    </main>
  );
}

/** What is known of the history, the newest first. */
function Kept(props: PopupProps) {
  const { snapshots, today, chart } = props;
  const Stack = useLater(chart === "stack", loadStack);
  const [ref, width] = useWidth<HTMLDivElement>(CHART.width);
  return (
    <>
      <TotalNow snapshots={snapshots} today={today} />
      <div ref={ref}>
        <PillarTrend
          snapshots={snapshots}
          today={today}
          range={props.range}
          onRange={props.onRange}
          size={{ ...CHART, width }}
          chart={chart}
          onChart={props.onChart}
          Stack={Stack}
        />
      </div>
      <Ranks snapshots={snapshots} />
      <StandLine standing={standingOf(snapshots)} />
      {props.tip && (
        <p class="popup-tip">
          <span class="soft">{props.isDoing ? t("coachHabit") : t("popupTip")}</span>{" "}
          <WorkButton class="link" onWork={() => props.onOpenDashboard("coach")}>
            {tipWords(props.tip).line}
          </WorkButton>
          {props.reason && <span class="soft small">{props.reason}</span>}
        </p>
      )}
    </>
  );
}

/** Where something is wrong, the notice itself offers the report. */
const hasReportLink = ({ kind }: TodayStatus) => kind === "problem" || kind === "proposal";

function Header({ keptAt }: { keptAt?: string }) {
  return (
    <header class="popup-head">
      <Logo />
      <h1>Pilaster</h1>
      {keptAt !== undefined && (
        <p class="soft">
          <Tick /> {t("popupKeptAt", formatTime(new Date(keptAt)))}
        </p>
      )}
    </header>
  );
}
