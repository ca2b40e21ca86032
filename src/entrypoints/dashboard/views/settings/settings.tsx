import { dayOf } from "../../../../domain/days/day";
import { hasConsent } from "../../../../domain/settings/consent";
import { formatDay } from "../../../../i18n/format";
import { t } from "../../../../i18n/t";
import { AccountsList } from "../../../../ui/accounts/accounts-list";
import { BackupStatus } from "../../../../ui/backup/backup-status";
import { Notice } from "../../../../ui/controls/notice";
import { WorkButton } from "../../../../ui/controls/use-work";
import { LanguageChoice } from "../../../../ui/settings/language-choice";
import { Permissions } from "../../../../ui/settings/permissions";
import { ReminderChoice } from "../../../../ui/settings/reminder-choice";
import { addressOf, policyAt } from "../../../addresses";
import {
  accounts,
  addAccount,
  areContainersKnown,
  deleteAccount,
  forgetContainers,
  renameAccount,
  shownAccount,
  switchAccount,
} from "../../../own-page/accounts";
import { lastBackup, newerThanBackup } from "../../../own-page/import/last-backup";
import {
  agree,
  chooseLanguage,
  chooseReminder,
  isAllowed,
  isPermissionLost,
  settings,
  withdraw,
} from "../../../own-page/settings";
import { PageAccessSwitch } from "../page-access-switch";
import { DeleteEverything } from "./delete-everything";
import { SyncPart } from "./sync-part";

/** What Pilaster may do, each reach with its own switch, and the way to take it all back. */
export function Privacy() {
  const stored = settings.value;
  if (!stored) return null;
  return (
    <div class="view-sections">
      <section aria-labelledby="settings-reading">
        <h2 id="settings-reading">{t("settingsReading")}</h2>
        {hasConsent(stored) ? <Agreed at={stored.consent?.at ?? ""} /> : <NotAgreed />}
        <PageAccessSwitches />
      </section>
      <section aria-labelledby="settings-reminder">
        <h2 id="settings-reminder">{t("reminderTitle")}</h2>
        <p>{t("reminderText")}</p>
        <ReminderChoice reminder={stored.remindAfter} onReminder={chooseReminder} />
      </section>
      <section aria-labelledby="settings-language">
        <h2 id="settings-language">{t("languageTitle")}</h2>
        <p>{t("languageText")}</p>
        <LanguageChoice language={stored.language} onLanguage={chooseLanguage} />
      </section>
      <section aria-labelledby="settings-backup">
        <h2 id="settings-backup">{t("backupTitle")}</h2>
        <p>{t("backupOpen")}</p>
        <p>
          <BackupStatus last={lastBackup.value} newer={newerThanBackup.value} />{" "}
          <a href={addressOf("history")}>{t("importToHistory")}</a>
        </p>
      </section>
      <SyncPart />
      <section aria-labelledby="settings-accounts">
        <h2 id="settings-accounts">{t("accountsTitle")}</h2>
        <p>{t("accountsText")}</p>
        <AccountsList
          accounts={accounts.value}
          shown={shownAccount.value}
          areContainersKnown={areContainersKnown.value}
          onSwitch={switchAccount}
          onAdd={addAccount}
          onRename={renameAccount}
          onDelete={deleteAccount}
          onForgetContainers={forgetContainers}
        />
      </section>
      <Permissions isAllowed={isAllowed.value === true} />
      <DeleteEverything />
      <p class="soft small">
        {t("disclaimer")} <a href={policyAt(t("languageCode"))}>{t("privacyPolicy")}</a>
      </p>
    </div>
  );
}

function Agreed({ at }: { at: string }) {
  return (
    <div class="row">
      <p>{t("settingsAgreed", formatDay(dayOf(new Date(at))))}</p>
      <WorkButton class="button" onWork={withdraw}>
        {t("settingsWithdraw")}
      </WorkButton>
    </div>
  );
}

function NotAgreed() {
  return (
    <div class="row">
      <p>
        {t("settingsNotAgreed")} <a href={addressOf("welcome")}>{t("settingsReadFirst")}</a>
      </p>
      <WorkButton class="button" onWork={agree}>
        {t("welcomeAgree")}
      </WorkButton>
    </div>
  );
}

/** What reaches out to LinkedIn's pages by itself, each with its own switch and sentence. */
function PageAccessSwitches() {
  return (
    <>
      <PageAccessSwitch reach="automatic" />
      <PageAccessSwitch reach="panel" />
      <PageAccessSwitch reach="profile" />
      {isPermissionLost() && <Notice kind="alert">{t("permissionLost")}</Notice>}
    </>
  );
}
