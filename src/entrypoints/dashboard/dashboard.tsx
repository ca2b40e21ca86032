import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { hasConsent } from "../../domain/settings/consent";
import { t } from "../../i18n/t";
import { Logo } from "../../ui/controls/icons";
import { Notice } from "../../ui/controls/notice";
import { DaysAhead, HistoryFailure, RepairedNotice } from "../../ui/history/history-notices";
import { SampleBanner } from "../../ui/sample/sample-banner";
import { addressOf, type View } from "../addresses";
import { daysAhead, historyFailure, snapshots } from "../own-page/history";
import { isSample } from "../own-page/history-database";
import { dismissRepaired, repaired } from "../own-page/repaired";
import { removeSample } from "../own-page/sample";
import { isSettingsLost, settings } from "../own-page/settings";
import { contents, loadContent } from "./contents";
import { VIEWS, wanted } from "./route";
import { Standing } from "./views/today";

/** Of the sample there is a history to see, and what the coach says of it. */
const SAMPLED: readonly View[] = ["trend", "history", "coach", "about"];

/** What needs no history, and what is of use without one that can be read. */
const WITHOUT_HISTORY: readonly View[] = ["welcome", "settings"];
const WHILE_UNREADABLE: readonly View[] = ["history", "about"];

/** Where one looks at the history, it is said when nothing new comes in. */
const STANDING_ON: readonly View[] = ["trend", "history"];

const title = (view: View) =>
  ({
    welcome: t("welcomeTitle"),
    trend: t("trendView"),
    history: t("historyView"),
    coach: t("coachView"),
    outcomes: t("outcomesView"),
    profile: t("profileView"),
    about: t("aboutView"),
    settings: t("settingsView"),
  })[view];

/** The dashboard's frame: navigation on the left (on top when narrow), one view beside it. */
export function Dashboard() {
  const heading = useRef<HTMLHeadingElement>(null);
  const shownBefore = useRef<View>(undefined);
  const asked = shownView();
  useLayoutEffect(() => void loadContent(asked), [asked]);
  // The view before stays until the next one is there, so that nothing jumps.
  const view = contents.value[asked] ? asked : (shownBefore.current ?? asked);
  const Content = contents.value[view];
  const isReady = Content !== undefined && settings.value !== undefined && canShow(view);
  useEffect(() => {
    document.title = [...(isSample ? [t("sampleTitle")] : []), title(view), "Pilaster"].join(" – ");
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
        <nav aria-label={t("navigation")}>
          <ul>
            {VIEWS.filter((one) => isOffered(one, view)).map((one) => (
              <li key={one}>
                <a href={addressOf(one)} aria-current={one === view ? "page" : undefined}>
                  {one === "welcome" ? t("welcomeView") : title(one)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class="dashboard-view">
        {isSample && (
          <SampleBanner onRemove={removeSample}>
            <a class="button" href={location.pathname}>
              {t("sampleBack")}
            </a>
          </SampleBanner>
        )}
        <h1 ref={heading} tabIndex={-1}>
          {title(view)}
        </h1>
        {historyFailure.value && <HistoryFailure why={historyFailure.value} />}
        {repaired.value && <RepairedNotice repaired={repaired.value} onSeen={dismissRepaired} />}
        {isSettingsLost.value && <Notice kind="alert">{t("settingsUnreadable")}</Notice>}
        {isReady && !isSample && STANDING_ON.includes(view) && <Standing />}
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
  if (snapshots.value !== undefined || WITHOUT_HISTORY.includes(view)) return true;
  return historyFailure.value !== undefined && WHILE_UNREADABLE.includes(view);
}

/** Days in the future stand first in the history. */
async function showAhead(): Promise<void> {
  location.hash = addressOf("history");
}

/** The welcome page is offered while it is shown. */
function isOffered(one: View, shown: View): boolean {
  if (isSample) return SAMPLED.includes(one);
  return one !== "welcome" || shown === "welcome";
}

/** The view that was asked for. Where there is nothing to show yet, the first minute comes first. */
function shownView(): View {
  if (wanted.value && (!isSample || SAMPLED.includes(wanted.value))) return wanted.value;
  if (isSample || !settings.value || !snapshots.value) return "trend";
  const isKnown = snapshots.value.length > 0 || daysAhead.value.length > 0;
  return hasConsent(settings.value) || isKnown ? "trend" : "welcome";
}
