import { useState } from "preact/hooks";
import type { NamedHistory } from "../../domain/accounts/histories";
import { t } from "../../i18n/t";
import { Choice } from "../controls/choice";
import { useFocus } from "../controls/use-focus";
import { accountName } from "./account-name";
import { AccountNameField, useAccountName } from "./account-name-field";

/** Stands for an account that is made with the answer; no history has this id. */
const NEW = "";

type PickProps = {
  /** The accounts beside the one that was asked about. */
  others: readonly NamedHistory[];
  onPick: (picked: { history: string } | { name: string }) => void;
  onBack: () => void;
};

/** Which of the other accounts, or the name of a new one. */
export function AccountPick({ others, onPick, onBack }: PickProps) {
  const [chosen, choose] = useState(others[0]?.id ?? NEW);
  const name = useAccountName();
  const form = useFocus<HTMLFormElement>(true);
  return (
    <form
      class="account-pick"
      ref={form}
      tabIndex={-1}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== NEW) onPick({ history: chosen });
        else if (name.take()) onPick({ name: name.value });
      }}
    >
      {others.length > 0 && (
        <Choice
          legend={t("accountWhich")}
          name="account-pick"
          values={[...others.map(({ id }) => id), NEW]}
          chosen={chosen}
          words={(id) => {
            const other = others.find((one) => one.id === id);
            return other ? accountName(other) : t("accountNew");
          }}
          onChoose={choose}
        />
      )}
      {chosen === NEW && <AccountNameField name={name} />}
      <div class="buttons">
        <button type="submit" class="button primary">
          {t("accountKeepThere")}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {t("cancel")}
        </button>
      </div>
    </form>
  );
}
