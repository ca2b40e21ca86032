import { hasRoom, type Kind, MOST_KINDS, PRESETS } from "../domain/outcomes/kinds";
import { formatExact } from "../i18n/format";
import { t } from "../i18n/t";
import { kindName } from "./kind-words";
import { KindAdding, KindName } from "./own-kind";
import "./kinds-choice.css";

export type KindsChoiceProps = {
  /** What the member counts or has counted. */
  kinds: readonly Kind[];
  onKind: (id: Kind["id"], isCounted: boolean) => void;
  /** Counts something under the member's own name. */
  onOwnKind: (name: string) => void;
  /** Gives something of the member's own another name. */
  onName: (id: Kind["id"], name: string) => void;
};

/** What to count: a few things at a time, offered or of the member's own naming. */
export function KindsChoice({ kinds, onKind, onOwnKind, onName }: KindsChoiceProps) {
  const isCounted = (wanted: string) =>
    kinds.some(({ id, isCounted }) => id === wanted && isCounted);
  const isFull = !hasRoom(kinds);
  const offered = [...PRESETS.map((id) => ({ id })), ...kinds.filter((kind) => "name" in kind)];
  return (
    <fieldset class="kinds">
      <legend>{t("kindsLegend", formatExact(MOST_KINDS))}</legend>
      <div class="kinds-offered">
        {offered.map((kind) => (
          <div key={kind.id} class="kind">
            <label>
              <input
                type="checkbox"
                checked={isCounted(kind.id)}
                disabled={isFull && !isCounted(kind.id)}
                onChange={(event) => onKind(kind.id, event.currentTarget.checked)}
              />
              {kindName(kind)}
            </label>
            {"name" in kind && (
              <KindName name={kind.name} onName={(name) => onName(kind.id, name)} />
            )}
          </div>
        ))}
      </div>
      <KindAdding isDisabled={isFull} onOwnKind={onOwnKind} />
      {isFull && <p class="soft">{t("kindsFull", formatExact(MOST_KINDS))}</p>}
    </fieldset>
  );
}
