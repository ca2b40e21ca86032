import { useState } from "preact/hooks";
import { hasRoom, type Kind, LONGEST_NAME, MOST_KINDS, PRESETS } from "../domain/outcomes/kinds";
import { formatExact } from "../i18n/format";
import { t } from "../i18n/t";
import { kindName } from "./kind-words";
import "./kinds-choice.css";

export type KindsChoiceProps = {
  /** What the member counts or has counted. */
  kinds: readonly Kind[];
  onKind: (id: Kind["id"], isCounted: boolean) => void;
  /** Counts something under the member's own name. */
  onOwnKind: (name: string) => void;
};

/** What to count: a few things at a time, offered or of the member's own naming. */
export function KindsChoice({ kinds, onKind, onOwnKind }: KindsChoiceProps) {
  const isCounted = (wanted: string) =>
    kinds.some(({ id, isCounted }) => id === wanted && isCounted);
  const isFull = !hasRoom(kinds);
  const offered = [...PRESETS.map((id) => ({ id })), ...kinds.filter((kind) => "name" in kind)];
  return (
    <fieldset class="kinds">
      <legend>{t("kindsLegend", formatExact(MOST_KINDS))}</legend>
      <div class="kinds-offered">
        {offered.map((kind) => (
          <label key={kind.id}>
            <input
              type="checkbox"
              checked={isCounted(kind.id)}
              disabled={isFull && !isCounted(kind.id)}
              onChange={(event) => onKind(kind.id, event.currentTarget.checked)}
            />
            {kindName(kind)}
          </label>
        ))}
      </div>
      <OwnKind isDisabled={isFull} onOwnKind={onOwnKind} />
      {isFull && <p class="soft">{t("kindsFull", formatExact(MOST_KINDS))}</p>}
    </fieldset>
  );
}

function OwnKind({
  isDisabled,
  onOwnKind,
}: Pick<KindsChoiceProps, "onOwnKind"> & { isDisabled: boolean }) {
  const [name, setName] = useState("");
  return (
    <form
      class="kinds-own"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") return;
        onOwnKind(name);
        setName("");
      }}
    >
      <label>
        {t("kindOwn")}{" "}
        <input
          maxLength={LONGEST_NAME}
          value={name}
          disabled={isDisabled}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={isDisabled}>
        {t("kindAdd")}
      </button>
    </form>
  );
}
