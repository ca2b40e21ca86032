import { useState } from "preact/hooks";
import { hasConsent, isAutomatic } from "../../domain/settings";
import { t } from "../../i18n/t";
import { Notice } from "../../ui/notice";
import { agree, openSsiPage, switchAutomatic } from "../actions";
import { isAllowed, settings } from "../live";
import { addressOf } from "./route";

/** The first minute: what Pilaster does, the member's decision, and the way to the first day. */
export function Welcome() {
  const isAgreed = settings.value !== undefined && hasConsent(settings.value);
  return (
    <div class="welcome">
      <p class="lead">{t("welcomeLead")}</p>
      <ol class="steps">
        <li data-done={isAgreed}>
          <h2>{t("welcomeStepConsent")}</h2>
          <Facts />
          {isAgreed ? <p>{t("welcomeAgreed")}</p> : <Decision />}
        </li>
        <li data-done={isAgreed && isAllowed.value}>
          <h2>{t("welcomeStepAutomatic")}</h2>
          <p>{t("welcomeAutomaticText")}</p>
          {isAgreed && <Automatic />}
        </li>
        <li>
          <h2>{t("welcomeStepOpen")}</h2>
          <p>{t("welcomeOpenText")}</p>
          {isAgreed && (
            <button type="button" class="button primary" onClick={() => void openSsiPage()}>
              {t("openSsiPage")}
            </button>
          )}
        </li>
      </ol>
      <p class="soft small">{t("disclaimer")}</p>
    </div>
  );
}

function Facts() {
  return (
    <dl class="facts">
      <dt>{t("factReadTitle")}</dt>
      <dd>{t("factRead")}</dd>
      <dt>{t("factStaysTitle")}</dt>
      <dd>{t("factStays")}</dd>
      <dt>{t("factNeverTitle")}</dt>
      <dd>{t("factNever")}</dd>
      <dt>{t("factTermsTitle")}</dt>
      <dd>{t("factTerms")}</dd>
    </dl>
  );
}

/** Two equal buttons: neither is the one to press. */
function Decision() {
  return (
    <div class="buttons">
      <button type="button" class="button" onClick={() => void agree()}>
        {t("welcomeAgree")}
      </button>
      <a class="button" href={addressOf("history")}>
        {t("welcomeByHand")}
      </a>
    </div>
  );
}

function Automatic() {
  const [isDenied, setDenied] = useState(false);
  if (settings.value && isAutomatic(settings.value) && isAllowed.value) {
    return <p>{t("welcomeAutomaticOn")}</p>;
  }
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => void switchAutomatic(true).then((isOn) => setDenied(!isOn))}
      >
        {t("welcomeAutomaticButton")}
      </button>
      {isDenied && <Notice>{t("automaticDenied")}</Notice>}
    </>
  );
}
