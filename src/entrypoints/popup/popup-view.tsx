import { useState } from "preact/hooks";
import type { TipId } from "../../domain/coach/tips";
import type { CsvForm } from "../../domain/csv-form";
import type { Range } from "../../domain/series";
import type { Snapshot } from "../../domain/snapshot";
import type { Standing } from "../../domain/standing";
import { formatTime } from "../../i18n/format";
import { t } from "../../i18n/t";
import { tipWords } from "../../ui/coach-words";
import { ExportChoice } from "../../ui/export-choice";
import { Logo, Tick } from "../../ui/icons";
import { Notice } from "../../ui/notice";
import { PageReport } from "../../ui/page-report";
import { PillarTrend } from "../../ui/pillar-trend";
import { ProfileCheck, type ProfileCheckProps } from "../../ui/profile-check";
import { Ranks } from "../../ui/ranks";
import { StandingNotice, type StandingProps } from "../../ui/standing-notice";
import { TotalNow } from "../../ui/total-now";
import { WeekEntry, type WeekEntryProps } from "../../ui/week-entry";

const CHART = { width: 348, height: 140, labelWidth: 116 };

export type PopupProps =
  | { kind: "unreadable" }
  | {
      kind: "history";
      standing: Standing;
      isOnSsiPage: boolean;
      /** Oldest first. */
      snapshots: readonly Snapshot[];
      today: string;
      range: Range;
      decimal: CsvForm["decimal"];
      onRange: (range: Range) => void;
      onOpenSsiPage: () => void;
      onOpenDashboard: (view: string) => void;
      onRecordNow: () => void;
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
      onAnswer: StandingProps["onAnswer"];
      onSnooze: StandingProps["onSnooze"];
      makeReport: () => Promise<string>;
      onCopy: (text: string) => Promise<void>;
      onExport: (form: CsvForm) => void;
    };

/** The popup: how today stands, the total, the four pillars, the ranks, and what one can do. */
export function PopupView(props: PopupProps) {
  if (props.kind === "unreadable") {
    return (
      <main class="popup">
        <Header />
        <Notice kind="alert">{t("historyUnreadable")}</Notice>
      </main>
    );
  }
  return <Open {...props} />;
}

function Open(props: PopupProps & { kind: "history" }) {
  const [isReporting, setReporting] = useState(false);
  const { standing, snapshots, today } = props;
  const newest = snapshots.at(-1);
  const isKept = newest?.day === today;
  if (isReporting) {
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
  const canReport = props.isOnSsiPage && standing.kind !== "not-agreed";
  return (
    <main class="popup">
      <Header {...(isKept && { keptAt: newest.takenAt })} />
      <StandingNotice
        standing={standing}
        isEmpty={!newest}
        onGo={props.onOpenDashboard}
        onAnswer={props.onAnswer}
        onSnooze={props.onSnooze}
        onReport={canReport ? () => setReporting(true) : undefined}
      />
      {props.profileCheck && (
        <ProfileCheck
          check={props.profileCheck}
          onCheck={props.onCheckProfile}
          onProfile={() => props.onOpenDashboard("profile")}
        />
      )}
      {newest && (
        <>
          <TotalNow {...{ snapshots, today }} />
          <PillarTrend
            {...{ snapshots, today }}
            range={props.range}
            onRange={props.onRange}
            size={CHART}
          />
          <Ranks snapshots={snapshots} />
          {props.tip && (
            <p class="popup-tip">
              <span class="soft">{props.isDoing ? t("coachHabit") : t("popupTip")}</span>{" "}
              <button type="button" class="link" onClick={() => props.onOpenDashboard("coach")}>
                {tipWords(props.tip).line}
              </button>
              {props.reason && <span class="soft small">{props.reason}</span>}
            </p>
          )}
        </>
      )}
      {props.entry && (
        <details class="popup-entry">
          <summary>{t("popupCount")}</summary>
          <WeekEntry {...props.entry} />
        </details>
      )}
      <Actions {...props} />
      {canReport && !hasReportLink(standing) && (
        <button type="button" class="link soft small" onClick={() => setReporting(true)}>
          {t("reportOpen")}
        </button>
      )}
    </main>
  );
}

/** Where something is wrong, the notice itself offers the report. */
const hasReportLink = ({ kind }: Standing) => kind === "problem" || kind === "proposal";

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

function Actions(props: PopupProps & { kind: "history" }) {
  const [isExporting, setExporting] = useState(false);
  const canRecord = props.isOnSsiPage && props.standing.kind !== "not-agreed";
  return (
    <footer class="popup-actions">
      <button
        type="button"
        class={props.standing.kind === "not-agreed" ? "button" : "button primary"}
        onClick={canRecord ? props.onRecordNow : props.onOpenSsiPage}
      >
        {canRecord ? t("popupRecordNow") : t("openSsiPage")}
      </button>
      <button type="button" class="button" onClick={() => props.onOpenDashboard("trend")}>
        {t("popupDashboard")}
      </button>
      {props.snapshots.length > 0 && (
        <button
          type="button"
          class="button"
          aria-expanded={isExporting}
          onClick={() => setExporting(!isExporting)}
        >
          {t("popupExport")}
        </button>
      )}
      {isExporting && <ExportChoice decimal={props.decimal} onExport={props.onExport} />}
    </footer>
  );
}
