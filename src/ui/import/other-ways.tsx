import { t } from "../../i18n/t";

type OtherWaysProps = {
  /** Shows what was read as a history of its own; left out where nothing was. */
  onJustLook?: (() => void) | undefined;
  onStartAnew: () => void;
};

/** What one may do with a file instead of storing it. */
export function OtherWays({ onJustLook, onStartAnew }: OtherWaysProps) {
  return (
    <>
      {onJustLook && (
        <button type="button" class="button" onClick={onJustLook}>
          {t("importJustLook")}
        </button>
      )}
      <button type="button" class="button" onClick={onStartAnew}>
        {t("importAnother")}
      </button>
    </>
  );
}
