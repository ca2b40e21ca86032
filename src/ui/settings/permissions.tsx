import { t } from "../../i18n/t";

/** What the browser lets Pilaster do, and what for. */
export function Permissions({ isAllowed }: { isAllowed: boolean }) {
  const rows = [
    [t("permissionActiveTabTitle"), t("permissionActiveTab"), t("permissionAlways")],
    [t("permissionScriptingTitle"), t("permissionScripting"), t("permissionAlways")],
    [t("permissionAlarmsTitle"), t("permissionAlarms"), t("permissionAlways")],
    [t("permissionStorageTitle"), t("permissionStored"), t("permissionAlways")],
    [
      t("permissionLinkedinTitle"),
      t("permissionLinkedin"),
      isAllowed ? t("permissionGiven") : t("permissionNotGiven"),
    ],
  ] as const;
  return (
    <section aria-labelledby="settings-permissions">
      <h2 id="settings-permissions">{t("settingsPermissions")}</h2>
      <p class="soft">{t("settingsPermissionsText")}</p>
      <dl class="facts">
        {rows.map(([name, reason, state]) => (
          <div key={name}>
            <dt>
              {name} <span class="soft">{state}</span>
            </dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
