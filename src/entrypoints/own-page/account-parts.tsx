import { AccountSwitch } from "../../ui/accounts/account-switch";
import { AskedAccount } from "../../ui/accounts/asked-account";
import { accounts, answerAside, askedNow, shownAccount, switchAccount } from "./accounts";
import { snapshots } from "./history";

/*
 * What popup and dashboard show to whoever has two accounts: a script of its own, since nearly
 * nobody has.
 */

/** Which of several accounts is shown, and the way to another. */
export function AccountChoice() {
  if (accounts.value.length < 2) return null;
  return (
    <AccountSwitch accounts={accounts.value} shown={shownAccount.value} onSwitch={switchAccount} />
  );
}

/** The question whose a reading is that was put aside. */
export function AccountAsked() {
  const asked = askedNow.value;
  return (
    <AskedAccount
      asked={asked}
      before={asked?.history === shownAccount.value ? snapshots.value?.at(-1) : undefined}
      accounts={accounts.value}
      onAnswer={answerAside}
    />
  );
}
