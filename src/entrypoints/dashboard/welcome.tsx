import { useState } from "preact/hooks";
import { hasConsent, isAutomatic } from "../../domain/consent";
import { t } from "../../i18n/t";
import { Notice } from "../../ui/notice";
import { agree, openSsiPage, switchAutomatic } from "../actions";
import { isAllowed, settings } from "../live";
import { addressOf } from "./route";

/** The first minute: what Pilaster does, the member's decision, and the way to the first day. */
export function Welcome() {
  const isAgreed = settings.value !== undefined && hasConsent(settings.value);
  const isRecording =
    settings.value !== undefined && isAutomatic(settings.value) && isAllowed.value === true;
  return (
    <div class="welcome">
      <p class="lead">{t("welcomeLead")}</p>
      <ol class="steps">
        <li data-step="consent" data-done={isAgreed}>
          <h2>{t("welcomeStepConsent")}</h2>
          <Facts />
          {isAgreed ? <p>{t("welcomeAgreed")}</p> : <Decision />}
        </li>
        <li data-step="automatic" data-done={isRecording}>
          <h2>{t("welcomeStepAutomatic")}</h2>
          <p>{t("welcomeAutomaticText")}</p>
          {isAgreed && <Automatic isOn={isRecording} />}
        </li>
        <li data-step="open">
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

function Automatic({ isOn }: { isOn: boolean }) {
  const [isDenied, setDenied] = useState(false);
  if (isOn) return <p>{t("welcomeAutomaticOn")}</p>;
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => void switchAutomatic(true).then((isNow) => setDenied(!isNow))}
      >
        {t("welcomeAutomaticButton")}
      </button>
      {isDenied && <Notice>{t("automaticDenied")}</Notice>}
    </>
  );
}
