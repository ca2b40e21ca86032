import { useMemo } from "preact/hooks";
import { spanOf, within } from "../../../../domain/trend/ranges";
import { formatDay } from "../../../../i18n/format";
import { t } from "../../../../i18n/t";
import { EmptyPicture } from "../../../../ui/chart/empty-picture";
import { ShareView } from "../../../../ui/share/share-view";
import { FreeRange } from "../../../../ui/trend/free-range";
import { chooseRange, range, snapshots } from "../../../own-page/history";
import { today } from "../../../own-page/page/own-clock";
import { takePicture } from "../take-picture";
import { cardCredit } from "./credits";

/** A picture for a post. */
export function Share() {
  const kept = snapshots.value ?? [];
  const span = spanOf(range.value, kept, today.value);
  const { from, to } = span;
  const days = useMemo(() => within(kept, { from, to }), [kept, from, to]);
  if (kept.length === 0) {
    return (
      <EmptyPicture of="trend">
        <p class="lead">{t("trendEmpty")}</p>
      </EmptyPicture>
    );
  }
  return (
    <ShareView
      days={days}
      span={span}
      range={t("rangeWords", formatDay(from), formatDay(to))}
      source={cardCredit(days)}
      onPicture={(kind, drawn, name) => takePicture(kind, drawn, name, 1)}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    >
      <FreeRange range={range.value} span={span} today={today.value} onRange={chooseRange} />
    </ShareView>
  );
}
