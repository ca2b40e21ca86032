import { render } from "preact";
import { browser } from "../../browser";
import type { Placement } from "../../domain/panel/placement";
import { languageIn } from "../../domain/settings/languages";
import type { PillarChart } from "../../domain/trend/pillar-chart";
import { FIRST_RANGE } from "../../domain/trend/ranges";
import { formatExact } from "../../i18n/format";
import { type MessageKey, t } from "../../i18n/t";
import { watchSsi } from "../../pages/ssi/watch-ssi";
import { deleteSample } from "../../storage/sample";
import { readStoredSettings } from "../../storage/stored-settings";
import { errorWords } from "../../ui/controls/failure-words";
import { Notice } from "../../ui/controls/notice";
import { SampleBanner } from "../../ui/sample/sample-banner";
import { DASHBOARD, dashboardAt, SSI_ADDRESS } from "../addresses";
import { showPanel } from "../content/show-panel";
import { loadTexts, speak } from "../own-page/page/page-setup";
import { quietly } from "../quietly";
import { keepSample, makeSample, readSample } from "./sample-data";
import "../../ui/base.css";
import "./sample.css";

const OWN_DASHBOARD = browser.runtime.getURL(DASHBOARD);
const SAMPLE_DASHBOARD = browser.runtime.getURL(dashboardAt("trend", "?sample"));

/** Gives the made-up page the member's language. */
async function translate(): Promise<void> {
  const language = languageIn(await readStoredSettings().catch(() => undefined));
  if (language) await loadTexts(language);
  speak(language);
  document.title = t("sampleTitle");
  for (const element of document.querySelectorAll<HTMLElement>("[data-text]")) {
    element.textContent = t(element.dataset.text as MessageKey);
  }
  for (const element of document.querySelectorAll("[data-number]")) {
    element.textContent = formatExact(Number(element.textContent));
  }
}

async function live(): Promise<void> {
  await makeSample(new Date());
  let placement: Placement = { corner: "bottom-right", isFolded: false, openIn: [] };
  let chart: PillarChart | undefined;
  let tell = () => {};
  const panel = showPanel({
    read: (range = FIRST_RANGE) => readSample(range, new Date(), { placement, chart }),
    savePlacement: async (placed) => {
      placement = placed;
    },
    saveChart: async (chosen) => {
      chart = chosen;
    },
    answer: async () => false,
    openDashboard: async () => location.assign(SAMPLE_DASHBOARD),
    switchOff: async () => {},
    onNews: (listener) => {
      tell = listener;
      return () => {};
    },
    isHere: () => true,
    isGone: () => false,
  });
  const remove = async () => {
    await deleteSample();
    panel.remove();
    location.assign(OWN_DASHBOARD);
  };
  const banner = document.getElementById("banner");
  if (banner) {
    render(
      <SampleBanner onRemove={remove}>
        <a class="button" href={SAMPLE_DASHBOARD}>
          {t("sampleDashboard")}
        </a>
      </SampleBanner>,
      banner,
    );
  }
  watchSsi({
    page: document,
    address: new URL(SSI_ADDRESS),
    loadedAt: performance.timeOrigin,
    onState: () => {},
    onReading: (found) => quietly(keepSample(found, new Date()).then(tell)),
  });
}

/** The sample needs the browser's storage as the member's own history does. */
function sayFailure(error: unknown): void {
  const banner = document.getElementById("banner");
  if (banner) render(<Notice kind="alert">{errorWords(error)}</Notice>, banner);
}

translate().then(live).catch(sayFailure);
