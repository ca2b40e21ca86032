import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../i18n/t";
import "./page-report.css";

export type PageReportProps = {
  /** Describes the page; fails when it cannot be looked at. */
  makeReport: () => Promise<string>;
  /** Puts a text on the clipboard; fails when the browser does not allow it. */
  onCopy: (report: string) => Promise<void>;
  onBack: () => void;
};

type Outcome = "copied" | "not-copied" | "failed";

/** The page report: shown whole before anything is copied. */
export function PageReport({ makeReport, onCopy, onBack }: PageReportProps) {
  const [report, setReport] = useState<string>();
  const [outcome, setOutcome] = useState<Outcome>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    makeReport().then(setReport, () => setOutcome("failed"));
  }, []);
  const copy = (text: string) =>
    void onCopy(text).then(
      () => setOutcome("copied"),
      () => setOutcome("not-copied"),
    );
  return (
    <section class="page-report" aria-labelledby="report-title">
      <h2 id="report-title" ref={heading} tabIndex={-1}>
        {t("reportTitle")}
      </h2>
      <p>{t("reportText")}</p>
      {report !== undefined && (
        <textarea readOnly rows={12} aria-labelledby="report-title" value={report} />
      )}
      <p role="status">{outcome && words(outcome)}</p>
      <div class="buttons">
        {report !== undefined && (
          <button type="button" class="button primary" onClick={() => copy(report)}>
            {t("reportCopy")}
          </button>
        )}
        <button type="button" class="button" onClick={onBack}>
          {t("reportBack")}
        </button>
      </div>
    </section>
  );
}

function words(outcome: Outcome): string {
  return {
    copied: t("reportCopied"),
    "not-copied": t("reportNotCopied"),
    failed: t("reportFailed"),
  }[outcome];
}
