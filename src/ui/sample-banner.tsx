import type { ComponentChildren } from "preact";
import { t } from "../i18n/t";
import "./sample-banner.css";

type BannerProps = {
  /** Takes the whole sample away. */
  onRemove: () => void;
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
        <button type="button" class="button" onClick={onRemove}>
          {t("sampleRemove")}
        </button>
      </div>
    </aside>
  );
}
