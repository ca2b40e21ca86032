import { t } from "../../i18n/t";
import { useWidth } from "../../ui/chart/use-width";
import { PillarTrend } from "../../ui/pillar-trend";
import { Ranks } from "../../ui/ranks";
import { TotalNow } from "../../ui/total-now";
import { openSsiPage } from "../actions";
import { chooseRange, range, snapshots, today } from "../live";
import { addressOf } from "./route";

const HEIGHT = 360;
const LABEL_WIDTH = 120;

/** The four pillars over time, as large as the window allows. */
export function Trend() {
  const [ref, width] = useWidth<HTMLDivElement>();
  const shown = snapshots.value ?? [];
  if (shown.length === 0) return <Empty />;
  return (
    <div class="view-sections" ref={ref}>
      <TotalNow snapshots={shown} today={today.value} />
      {width > 0 && (
        <PillarTrend
          snapshots={shown}
          today={today.value}
          range={range.value}
          onRange={chooseRange}
          size={{ width, height: HEIGHT, labelWidth: LABEL_WIDTH }}
        />
      )}
      <Ranks snapshots={shown} />
    </div>
  );
}

function Empty() {
  return (
    <div class="view-sections">
      <p class="lead">{t("trendEmpty")}</p>
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => void openSsiPage()}>
          {t("openSsiPage")}
        </button>
        <a class="button" href={addressOf("history")}>
          {t("welcomeByHand")}
        </a>
      </div>
    </div>
  );
}
