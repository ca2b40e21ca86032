import { t } from "../../i18n/t";
import "./calendar.css";

/** One week of the picture, in pixels. */
const WEEK = 18;

/** What a calendar will look like, before there is a day in it. */
export function EmptyYear() {
  return (
    <figure class="empty-year">
      <svg width={53 * WEEK} height={7 * WEEK} aria-hidden="true">
        <pattern id="empty-week" width={WEEK} height={WEEK} patternUnits="userSpaceOnUse">
          <rect x="1.5" y="1.5" width={WEEK - 4} height={WEEK - 4} rx="3" />
        </pattern>
        <rect width="100%" height="100%" fill="url(#empty-week)" />
      </svg>
      <figcaption>
        <p class="lead">{t("historyEmpty")}</p>
        <p class="soft">{t("historyEmptyText")}</p>
      </figcaption>
    </figure>
  );
}
