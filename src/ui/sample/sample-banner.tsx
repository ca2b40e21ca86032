import type { ComponentChildren } from "preact";
import { t } from "../../i18n/t";
import { WorkButton } from "../controls/use-work";
import "./sample-banner.css";

type BannerProps = {
  /** Takes the whole sample away. */
  onRemove: () => Promise<unknown>;
  /** Further ways to go. */
  children?: ComponentChildren;
};

/** Says on every page of the sample that nothing on it is the member's. */
export function SampleBanner({ onRemove, children }: BannerProps) {
  return (
    <aside class="sample-banner" aria-label={t("sampleTitle")}>
      <p>
        <strong>{t("sampleTitle")}</strong> {t("sampleText")}
      </p>
      <div class="buttons">
        {children}
        <WorkButton class="button" onWork={onRemove}>
          {t("sampleRemove")}
        </WorkButton>
      </div>
    </aside>
  );
}
