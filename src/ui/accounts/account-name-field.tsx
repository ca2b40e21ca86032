import { useId, useState } from "preact/hooks";
import { LONGEST_ACCOUNT_NAME } from "../../domain/accounts/histories";
import { t } from "../../i18n/t";

/** A name that is being typed. */
export type AccountNameEntry = {
  /** Without spaces around it. */
  value: string;
  isMissing: boolean;
  type: (text: string) => void;
  /** Whether there is a name; where there is none, that is said from now on. */
  take: () => boolean;
};

export function useAccountName(first = ""): AccountNameEntry {
  const [text, setText] = useState(first);
  const [isMissing, setMissing] = useState(false);
  const value = text.trim();
  return {
    value,
    isMissing: isMissing && value === "",
    type: setText,
    take: () => {
      setMissing(value === "");
      return value !== "";
    },
  };
}

/** The field it is typed into. */
export function AccountNameField({ name }: { name: AccountNameEntry }) {
  const id = useId();
  return (
    <p class="account-name">
      <label for={id}>{t("accountName")}</label>
      <input
        id={id}
        class="field-input"
        type="text"
        maxLength={LONGEST_ACCOUNT_NAME}
        autoComplete="off"
        defaultValue={name.value}
        aria-describedby={`${id}-hint`}
        aria-invalid={name.isMissing}
        onInput={({ currentTarget }) => name.type(currentTarget.value)}
      />
      <span id={`${id}-hint`} class="soft small" role="status">
        {name.isMissing ? t("accountNameMissing") : t("accountNameHint")}
      </span>
    </p>
  );
}
