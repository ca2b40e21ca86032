import { useState } from "preact/hooks";
import { hasConsent } from "../../../domain/settings/consent";
import { t } from "../../../i18n/t";
import { Confirm } from "../../../ui/controls/confirm";
import { WorkButton } from "../../../ui/controls/use-work";
import { OwnProfileParts } from "../../../ui/profile/own-profile";
import { addressOf } from "../../addresses";
import { openOwnProfile } from "../../own-page/page/open-tab";
import { answerField, forgetProfile, profile } from "../../own-page/profile";
import { isInEffect, settings } from "../../own-page/settings";
import { PageAccessSwitch } from "./page-access-switch";

/** What is known of the own profile, how it is read, and the way to forget it. */
export function ProfileView() {
  return (
    <div class="view-sections">
      <Reading />
      <OwnProfileParts
        profile={profile.value}
        onAnswer={(field, isThere) =>
          answerField({ field, ...(isThere !== undefined && { isThere }) })
        }
      />
      {profile.value && <Forgetting />}
    </div>
  );
}

function Reading() {
  const isOn = isInEffect("profile");
  return (
    <section aria-labelledby="profile-reading">
      <h2 id="profile-reading">{t("profileReading")}</h2>
      <p>{t("profileLead")}</p>
      {hasConsent(settings.value) ? (
        <>
          <PageAccessSwitch reach="profile" />
          <div class="buttons">
            <WorkButton class="button primary" onWork={openOwnProfile}>
              {t("profileCheck")}
            </WorkButton>
          </div>
          <p class="soft">{isOn ? t("profileCheckOn") : t("profileCheckOff")}</p>
        </>
      ) : (
        <p>
          {t("profileNotAgreed")} <a href={addressOf("welcome")}>{t("settingsReadFirst")}</a>
        </p>
      )}
    </section>
  );
}

function Forgetting() {
  const [isAsking, setAsking] = useState(false);
  return (
    <section aria-labelledby="profile-forget">
      <h2 id="profile-forget">{t("profileForget")}</h2>
      <p>{t("profileForgetText")}</p>
      <div class="buttons">
        <button type="button" class="button danger" onClick={() => setAsking(true)}>
          {t("profileForgetButton")}
        </button>
      </div>
      {isAsking && (
        <Confirm
          title={t("profileForgetTitle")}
          text={t("profileForgetConfirm")}
          action={t("profileForgetButton")}
          onConfirm={forgetProfile}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}
