import type { NamedHistory } from "../../domain/accounts/histories";
import { t } from "../../i18n/t";
import { useWork, WorkNote } from "../controls/use-work";
import { accountName } from "./account-name";
import "./accounts.css";

type SwitchProps = {
  accounts: readonly NamedHistory[];
  /** The one that is shown. */
  shown: string;
  /** What is chosen, in words. */
  label?: string;
  onSwitch: (id: string) => Promise<unknown>;
};

/** Which account is shown, and the way to another. */
export function AccountSwitch({
  accounts,
  shown,
  label = t("accountShown"),
  onSwitch,
}: SwitchProps) {
  const work = useWork();
  return (
    <p class="account-switch">
      <label>
        <span class="soft small">{label}</span>
        <select
          class="field-input"
          value={shown}
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            work.runNewest(() => onSwitch(value));
          }}
        >
          {accounts.map((one) => (
            <option key={one.id} value={one.id}>
              {accountName(one)}
            </option>
          ))}
        </select>
      </label>
      <WorkNote work={work} />
    </p>
  );
}
