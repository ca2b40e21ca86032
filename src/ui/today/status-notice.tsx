import type { TodayStatus } from "../../domain/today/today-status";
import { formatDay } from "../../i18n/format";
import { t } from "../../i18n/t";
import { Notice } from "../controls/notice";
import { WorkButton } from "../controls/use-work";
import { ProblemNotice } from "../reading/problem-notice";
import { Proposal, type ProposalProps } from "../reading/proposal";
import "./status-notice.css";

export type StatusNoticeProps = {
  todayStatus: TodayStatus;
  /** Nothing was ever kept. */
  isEmpty: boolean;
  /** Leads to a view of the dashboard. */
  onGo: (view: "welcome" | "history" | "settings") => Promise<unknown>;
  onAnswer: ProposalProps["onAnswer"];
  /** Opens the SSI page; left out where a button beside the notice does. */
  onOpenSsiPage?: () => Promise<unknown>;
  /** Puts the reminder off; left out where there is none. */
  onSnooze?: (() => Promise<unknown>) | undefined;
  /** Shows the page report; left out where there is no page to describe. */
  onReport?: (() => void) | undefined;
};

/** How today stands, in words, with what to do about it. Says nothing when all is well. */
export function StatusNotice(props: StatusNoticeProps) {
  const { todayStatus, isEmpty, onGo } = props;
  switch (todayStatus.kind) {
    case "not-agreed":
      return <NotAgreed isEmpty={isEmpty} onGo={onGo} />;
    case "permission-lost":
      return (
        <Notice kind="alert">
          <p>{t("permissionLost")}</p>
          <Link onWork={() => onGo("settings")}>{t("popupToSettings")}</Link>
        </Notice>
      );
    case "reading":
      return <Notice>{t("popupReading")}</Notice>;
    case "proposal":
      return (
        <Proposal
          key={todayStatus.at}
          proposal={todayStatus.proposal}
          at={todayStatus.at}
          onAnswer={props.onAnswer}
        >
          <WaysOut {...props} />
        </Proposal>
      );
    case "problem":
      // The question whose they are stands there.
      if (todayStatus.result === "put-aside") return null;
      if (todayStatus.result === "left-out") return <ProblemNotice problem={todayStatus} />;
      return (
        <ProblemNotice problem={todayStatus}>
          <WaysOut {...props} />
        </ProblemNotice>
      );
    case "not-yet":
      return (
        <Notice>
          <p>{notYetWords(todayStatus.since, isEmpty)}</p>
          <p class="ways-out">
            <OpenSsiPage {...props} />
            {props.onSnooze && <Link onWork={props.onSnooze}>{t("snooze")}</Link>}
          </p>
        </Notice>
      );
    case "unreadable":
    case "kept-today":
      return null;
  }
}

function notYetWords(since: string | undefined, isEmpty: boolean): string {
  if (since !== undefined) return t("notReadSince", formatDay(since));
  return isEmpty ? t("popupFirstDay") : t("popupNotYet");
}

/** What always works, and what helps Pilaster to read the page one day. */
function WaysOut(props: StatusNoticeProps) {
  const { onGo, onReport } = props;
  return (
    <p class="ways-out">
      <OpenSsiPage {...props} />
      <Link onWork={() => onGo("history")}>{t("popupTypeIn")}</Link>
      {onReport && (
        <button type="button" class="link" onClick={onReport}>
          {t("reportOpen")}
        </button>
      )}
    </p>
  );
}

function OpenSsiPage({ onOpenSsiPage }: Pick<StatusNoticeProps, "onOpenSsiPage">) {
  return onOpenSsiPage ? <Link onWork={onOpenSsiPage}>{t("openSsiPage")}</Link> : null;
}

/** Two equal ways, as on the welcome page. */
function NotAgreed({ isEmpty, onGo }: Pick<StatusNoticeProps, "isEmpty" | "onGo">) {
  return (
    <section class="not-agreed">
      <h2>{t("popupNotAgreedTitle")}</h2>
      <p>{isEmpty ? t("popupNotAgreedText") : t("popupNotAgreedHistory")}</p>
      <div class="buttons">
        <WorkButton class="button" onWork={() => onGo("welcome")}>
          {t("popupDecide")}
        </WorkButton>
        <WorkButton class="button" onWork={() => onGo("history")}>
          {t("welcomeByHand")}
        </WorkButton>
      </div>
    </section>
  );
}

function Link({ onWork, children }: { onWork: () => Promise<unknown>; children: string }) {
  return (
    <WorkButton class="link" onWork={onWork}>
      {children}
    </WorkButton>
  );
}
