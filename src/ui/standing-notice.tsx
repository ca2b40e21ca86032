import type { Standing } from "../../domain/standing";
import { t } from "../../i18n/t";
import { Notice } from "../../ui/notice";
import { outcomeWords } from "../../ui/outcome-words";

type StandingProps = {
  standing: Standing;
  /** Nothing was ever kept. */
  isEmpty: boolean;
  onOpenDashboard: (view: string) => void;
};

/** How today stands, in words, with what to do about it. Says nothing when all is well. */
export function StandingNotice({ standing, isEmpty, onOpenDashboard }: StandingProps) {
  switch (standing.kind) {
    case "not-agreed":
      return <NotAgreed {...{ isEmpty, onOpenDashboard }} />;
    case "permission-lost":
      return (
        <Notice kind="alert">
          <p>{t("permissionLost")}</p>
          <button type="button" class="link" onClick={() => onOpenDashboard("settings")}>
            {t("popupToSettings")}
          </button>
        </Notice>
      );
    case "reading":
      return <Notice>{t("popupReading")}</Notice>;
    case "problem":
      return (
        <Notice kind={standing.outcome === "waiting-hidden" ? "news" : "alert"}>
          <p>{outcomeWords(standing.outcome)}</p>
          <button type="button" class="link" onClick={() => onOpenDashboard("history")}>
            {t("popupTypeIn")}
          </button>
        </Notice>
      );
    case "not-yet":
      return <Notice>{isEmpty ? t("popupFirstDay") : t("popupNotYet")}</Notice>;
    case "kept-today":
      return null;
  }
}

/** Two equal ways, as on the welcome page. */
function NotAgreed({ isEmpty, onOpenDashboard }: Omit<StandingProps, "standing">) {
  return (
    <section class="popup-welcome">
      <h2>{t("popupNotAgreedTitle")}</h2>
      <p>{isEmpty ? t("popupNotAgreedText") : t("popupNotAgreedHistory")}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={() => onOpenDashboard("welcome")}>
          {t("popupDecide")}
        </button>
        <button type="button" class="button" onClick={() => onOpenDashboard("history")}>
          {t("welcomeByHand")}
        </button>
      </div>
    </section>
  );
}
