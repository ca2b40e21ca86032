import {
  hasRoom,
  isNameTaken,
  isOwnKind,
  type Kind,
  MOST_KINDS,
  PRESETS,
} from "../../domain/outcomes/kinds";
import { formatExact } from "../../i18n/format";
import { t } from "../../i18n/t";
import { useWork, WorkNote } from "../controls/use-work";
import { kindName } from "./kind-words";
import { KindAdding, KindName } from "./own-kind";
import "./kinds-choice.css";

export type KindsChoiceProps = {
  /** What the member counts or has counted. */
  kinds: readonly Kind[];
  onKind: (id: Kind["id"], isCounted: boolean) => Promise<unknown>;
  /** Counts something under the member's own name. */
  onOwnKind: (name: string) => Promise<unknown>;
  /** Gives something of the member's own another name. */
  onName: (id: Kind["id"], name: string) => Promise<unknown>;
};

/** What to count: a few things at a time, offered or of the member's own naming. */
export function KindsChoice({ kinds, onKind, onOwnKind, onName }: KindsChoiceProps) {
  const counted = kinds.filter(({ isCounted }) => isCounted);
  const isCounted = (wanted: string) => counted.some(({ id }) => id === wanted);
  const isFull = !hasRoom(kinds);
  const work = useWork();
  const offered = [...PRESETS.map((id) => ({ id })), ...kinds.filter(isOwnKind)];
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
                onChange={(event) => {
                  const { checked } = event.currentTarget;
                  work.runNewest(() => onKind(kind.id, checked));
                }}
              />
              {kindName(kind)}
            </label>
            {isOwnKind(kind) && (
              <KindName
                name={kind.name}
                isTaken={(name) => name.trim() !== kind.name && isNameTaken(kinds, name)}
                onName={(name) => onName(kind.id, name)}
              />
            )}
          </div>
        ))}
      </div>
      <WorkNote work={work} />
      <KindAdding
        isDisabled={isFull}
        isTaken={(name) => isNameTaken(counted, name)}
        onOwnKind={onOwnKind}
      />
      {isFull && <p class="soft">{t("kindsFull", formatExact(MOST_KINDS))}</p>}
    </fieldset>
  );
}
