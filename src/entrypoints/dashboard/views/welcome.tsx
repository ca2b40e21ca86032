import { useState } from "preact/hooks";
import { hasConsent } from "../../../domain/settings/consent";
import type { PageAccess } from "../../../domain/settings/settings";
import { t } from "../../../i18n/t";
import { Notice } from "../../../ui/controls/notice";
import { useWork, WorkButton, WorkNote } from "../../../ui/controls/use-work";
import { addressOf, policyAt } from "../../addresses";
import { openSample, openSsiPage } from "../../own-page/page/open-tab";
import { agree, isInEffect, settings, switchPageAccess } from "../../own-page/settings";

/** The first minute: what Pilaster does, the member's decision, and the way to the first day. */
export function Welcome() {
  const isAgreed = hasConsent(settings.value);
  const isRecording = isInEffect("automatic");
  const isShowing = isInEffect("panel");
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
          <p>{t("welcomePanelText")}</p>
          {isAgreed && <Reaches isRecording={isRecording} isShowing={isShowing} />}
        </li>
        <li data-step="open">
          <h2>{t("welcomeStepOpen")}</h2>
          <p>{t("welcomeOpenText")}</p>
          {isAgreed && (
            <WorkButton class="button primary" onWork={openSsiPage}>
              {t("openSsiPage")}
            </WorkButton>
          )}
        </li>
      </ol>
      <p>
        <a href={addressOf("import")}>{t("welcomeBackup")}</a>
      </p>
      <p>
        {t("sampleTryText")}{" "}
        <WorkButton class="link" onWork={openSample}>
          {t("sampleTry")}
        </WorkButton>
      </p>
      <p class="soft small">
        {t("disclaimer")} <a href={policyAt(t("languageCode"))}>{t("privacyPolicy")}</a>
      </p>
    </div>
  );
}

function Facts() {
  return (
    <dl class="facts">
      <dt>{t("factReadTitle")}</dt>
      <dd>{t("factRead")}</dd>
      <dt>{t("factStaysTitle")}</dt>
      <dd>{t("factKept")}</dd>
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
      <WorkButton class="button" onWork={agree}>
        {t("welcomeAgree")}
      </WorkButton>
      <a class="button" href={addressOf("history")}>
        {t("welcomeByHand")}
      </a>
    </div>
  );
}

type ReachesProps = { isRecording: boolean; isShowing: boolean };

/** One click and one question of the browser's for both; or for the recording alone. */
function Reaches({ isRecording, isShowing }: ReachesProps) {
  const [isDenied, setDenied] = useState(false);
  const work = useWork();
  const turnOn = (...reaches: PageAccess[]) =>
    work.run(async () => setDenied(!(await switchPageAccess(reaches, true))));
  return (
    <>
      {isRecording && <p>{t("welcomeAutomaticOn")}</p>}
      {isShowing && <p>{t("welcomePanelOn")}</p>}
      <div class="buttons">
        {!isRecording && (
          <>
            <button type="button" class="button" onClick={() => turnOn("automatic", "panel")}>
              {t("welcomeBothButton")}
            </button>
            <button type="button" class="button" onClick={() => turnOn("automatic")}>
              {t("welcomeAutomaticButton")}
            </button>
          </>
        )}
        {isRecording && !isShowing && (
          <button type="button" class="button" onClick={() => turnOn("panel")}>
            {t("panelLabel")}
          </button>
        )}
      </div>
      <WorkNote work={work} />
      {isDenied && <Notice>{t("automaticDenied")}</Notice>}
    </>
  );
}
