import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../i18n/t";
import { useWork, WorkNote } from "../controls/use-work";
import "../controls/field.css";
import "./page-report.css";

export type PageReportProps = {
  /** Describes the page; fails when it cannot be looked at. */
  makeReport: () => Promise<string>;
  /** Puts a text on the clipboard; fails when the browser does not allow it. */
  onCopy: (report: string) => Promise<void>;
  onBack: () => void;
};

/** The page report: shown whole before anything is copied. */
export function PageReport({ makeReport, onCopy, onBack }: PageReportProps) {
  const [report, setReport] = useState<string>();
  const work = useWork();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    work.run(() => makeReport().then(setReport), { failed: t("reportFailed") });
  }, []);
  const copy = () =>
    work.run(() => onCopy(report ?? ""), {
      done: () => t("reportCopied"),
      failed: t("reportNotCopied"),
    });
  return (
    <section class="page-report" aria-labelledby="report-title">
      <h2 id="report-title" ref={heading} tabIndex={-1}>
        {t("reportTitle")}
      </h2>
      <p>{t("reportText")}</p>
      {report !== undefined && (
        <textarea
          class="field-input"
          readOnly
          rows={12}
          aria-labelledby="report-title"
          value={report}
        />
      )}
      <WorkNote work={work} />
      <div class="buttons">
        {report !== undefined && (
          <button type="button" class="button primary" onClick={copy}>
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
