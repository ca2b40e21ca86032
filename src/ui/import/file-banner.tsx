import { t } from "../../i18n/t";
import "../sample/sample-banner.css";

type FileBannerProps = { name: string; onBack: () => void };

/** Says on every view of a file that is only looked at that nothing of it is stored. */
export function FileBanner({ name, onBack }: FileBannerProps) {
  return (
    <aside class="sample-banner" aria-label={t("fileTitle")}>
      <p>
        <strong>{t("fileTitle")}</strong> {t("fileText", name)}
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={onBack}>
          {t("fileBack")}
        </button>
      </div>
    </aside>
  );
}
