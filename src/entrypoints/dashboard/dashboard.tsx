import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { hasConsent } from "../../domain/settings/consent";
import { t } from "../../i18n/t";
import { BackupSuggestion } from "../../ui/backup/backup-suggestion";
import { Icon, Logo } from "../../ui/controls/icons";
import { Notice } from "../../ui/controls/notice";
import { DaysAhead, HistoryFailure, RepairedNotice } from "../../ui/history/history-notices";
import { FileBanner } from "../../ui/import/file-banner";
import { SampleBanner } from "../../ui/sample/sample-banner";
import { useLater } from "../../ui/use-later";
import { addressOf, type View } from "../addresses";
import { closeFile, daysAhead, historyFailure, snapshots } from "../own-page/history";
import { isBackupSuggested, newerThanBackup, stopSuggesting } from "../own-page/import/last-backup";
import { dismissRepaired, repaired } from "../own-page/repaired";
import { removeSample } from "../own-page/sample";
import { isSettingsLost, settings } from "../own-page/settings";
import { isReadOnly, isSample, shownFile } from "../own-page/shown-history";
import { contents, loadContent } from "./contents";
import { wanted } from "./route";
import { Standing } from "./views/today";
import { VIEW_NAMES, VIEWS } from "./views-table";

const loadAccounts = () => import("../own-page/account-parts");

/** The dashboard's frame: navigation on the left (on top when narrow), one view beside it. */
export function Dashboard() {
  const accounts = useLater(true, loadAccounts);
  const heading = useRef<HTMLHeadingElement>(null);
  const shownBefore = useRef<View>(undefined);
  const asked = shownView();
  useLayoutEffect(() => void loadContent(asked), [asked]);
  // The view before stays until the next one is there, so that nothing jumps.
  const view = contents.value[asked] ? asked : (shownBefore.current ?? asked);
  const { title, saysToday } = VIEWS[view];
  const Content = contents.value[view];
  const isReady = Content !== undefined && settings.value !== undefined && canShow(view);
  useEffect(() => {
    document.title = [...(isSample() ? [t("sampleTitle")] : []), title(), "Pilaster"].join(" – ");
    // Whoever follows a link by keyboard or ear goes on reading at the new view's heading.
    if (shownBefore.current !== undefined && shownBefore.current !== view) heading.current?.focus();
    if (isReady) shownBefore.current = view;
  }, [view, isReady]);
  return (
    <div class="dashboard">
      <header class="dashboard-side">
        <p class="dashboard-name">
          <Logo /> Pilaster
        </p>
        {accounts && !isReadOnly() && <accounts.AccountChoice />}
        <nav aria-label={t("navigation")}>
          <ul>
            {VIEW_NAMES.filter((one) => isOffered(one, view)).map((one) => (
              <li key={one}>
                <a href={addressOf(one)} aria-current={currentIn(one, view)}>
                  <Icon lines={VIEWS[one].icon ?? ""} />
                  {(VIEWS[one].name ?? VIEWS[one].title)()}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class="dashboard-view">
        {isSample() && (
          <SampleBanner onRemove={removeSample}>
            <a class="button" href={location.pathname}>
              {t("sampleBack")}
            </a>
          </SampleBanner>
        )}
        {shownFile.value !== undefined && (
          <FileBanner name={shownFile.value} onBack={backFromFile} />
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title()}
        </h1>
        {historyFailure.value && <HistoryFailure why={historyFailure.value} />}
        {repaired.value && <RepairedNotice repaired={repaired.value} onSeen={dismissRepaired} />}
        {isSettingsLost.value && <Notice kind="alert">{t("settingsUnreadable")}</Notice>}
        {isReady && !isReadOnly() && saysToday && accounts && <accounts.AccountAsked />}
        {isReady && !isReadOnly() && saysToday && <Standing />}
        {isReady && !isReadOnly() && view === "trend" && isBackupSuggested.value && (
          <BackupSuggestion
            newer={newerThanBackup.value}
            onBackup={async () => (await import("../own-page/import/backup")).saveBackup()}
            onStop={stopSuggesting}
          />
        )}
        {isReady && view === "trend" && daysAhead.value.length > 0 && (
          <DaysAhead count={daysAhead.value.length} onShow={showAhead} />
        )}
        {isReady && <Content />}
      </main>
    </div>
  );
}

/** A view whose history cannot be read shows none, rather than an empty one. */
function canShow(view: View): boolean {
  const { isWithoutHistory = false, isForUnreadable = false } = VIEWS[view];
  if (snapshots.value !== undefined || isWithoutHistory) return true;
  return historyFailure.value !== undefined && isForUnreadable;
}

/** Where the file was chosen, it is still to be seen. */
function backFromFile(): void {
  closeFile();
  location.hash = addressOf("import");
}

/** Days in the future stand first in the history. */
async function showAhead(): Promise<void> {
  location.hash = addressOf("history");
}

/** What the navigation says of a view: that it is shown, or that what is shown is a part of it. */
function currentIn(one: View, shown: View): "page" | "true" | undefined {
  if (one === shown) return "page";
  return VIEWS[shown].isWithin === one ? "true" : undefined;
}

/** The welcome page is offered while it is shown; a part of another view, on that. */
function isOffered(one: View, shown: View): boolean {
  if (VIEWS[one].isWithin) return false;
  if (isReadOnly()) return VIEWS[one].isInSample === true;
  return one !== "welcome" || shown === "welcome";
}

/** The view that was asked for. Where there is nothing to show yet, the first minute comes first. */
function shownView(): View {
  if (wanted.value && (!isReadOnly() || VIEWS[wanted.value].isInSample)) return wanted.value;
  if (isReadOnly() || !settings.value || !snapshots.value) return "trend";
  const isKnown = snapshots.value.length > 0 || daysAhead.value.length > 0;
  return hasConsent(settings.value) || isKnown ? "trend" : "welcome";
}
