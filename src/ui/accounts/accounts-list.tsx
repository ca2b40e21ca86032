import { useState } from "preact/hooks";
import type { NamedHistory } from "../../domain/accounts/histories";
import { t } from "../../i18n/t";
import { Confirm } from "../controls/confirm";
import { useWork, WorkButton, WorkNote } from "../controls/use-work";
import { accountName } from "./account-name";
import { AccountNameField, useAccountName } from "./account-name-field";
import { AccountSwitch } from "./account-switch";
import "./accounts.css";

type ListProps = {
  accounts: readonly NamedHistory[];
  shown: string;
  areContainersKnown: boolean;
  onSwitch: (id: string) => Promise<unknown>;
  onAdd: (name: string) => Promise<unknown>;
  onRename: (id: string, name: string) => Promise<unknown>;
  onDelete: (id: string) => Promise<unknown>;
  onForgetContainers: () => Promise<unknown>;
};

/** The member's accounts: which is today's, and what one can do with them. */
export function AccountsList(props: ListProps) {
  const { accounts, shown } = props;
  const [open, setOpen] = useState<"add" | "rename">();
  const [isDeleting, setDeleting] = useState(false);
  const one = accounts.find(({ id }) => id === shown);
  const name = one ? accountName(one) : "";
  const close = () => setOpen(undefined);
  return (
    <div class="accounts-list">
      {accounts.length > 1 && (
        <AccountSwitch
          accounts={accounts}
          shown={shown}
          label={t("accountToday")}
          onSwitch={props.onSwitch}
        />
      )}
      <div class="buttons">
        <Opener isOpen={open === "add"} onOpen={(isOpen) => setOpen(isOpen ? "add" : undefined)}>
          {t("accountAdd")}
        </Opener>
        <Opener
          isOpen={open === "rename"}
          onOpen={(isOpen) => setOpen(isOpen ? "rename" : undefined)}
        >
          {t("accountRename", name)}
        </Opener>
        {accounts.length > 1 && (
          <button type="button" class="button danger" onClick={() => setDeleting(true)}>
            {t("accountDelete", name)}
          </button>
        )}
      </div>
      {open === "add" && (
        <NameForm
          action={t("accountAddDone")}
          onName={(given) => props.onAdd(given)}
          onDone={close}
        />
      )}
      {open === "rename" && (
        <NameForm
          key={shown}
          first={one?.name ?? ""}
          action={t("accountRenameDone")}
          onName={(given) => props.onRename(shown, given)}
          onDone={close}
        />
      )}
      {props.areContainersKnown && (
        <p>
          {t("accountContainers")}{" "}
          <WorkButton class="link" onWork={props.onForgetContainers}>
            {t("accountContainersForget")}
          </WorkButton>
        </p>
      )}
      {isDeleting && (
        <Confirm
          title={t("accountDelete", name)}
          text={t("accountDeleteText")}
          action={t("accountDelete", name)}
          onConfirm={() => props.onDelete(shown)}
          onClose={() => setDeleting(false)}
        />
      )}
    </div>
  );
}

type OpenerProps = { isOpen: boolean; onOpen: (isOpen: boolean) => void; children: string };

function Opener({ isOpen, onOpen, children }: OpenerProps) {
  return (
    <button type="button" class="button" aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
      {children}
    </button>
  );
}

type NameFormProps = {
  first?: string;
  action: string;
  onName: (name: string) => Promise<unknown>;
  onDone: () => void;
};

function NameForm({ first = "", action, onName, onDone }: NameFormProps) {
  const name = useAccountName(first);
  const work = useWork();
  return (
    <form
      class="account-pick"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.take()) work.run(() => onName(name.value).then(onDone));
      }}
    >
      <AccountNameField name={name} />
      <div class="buttons">
        <button type="submit" class="button">
          {action}
        </button>
      </div>
      <WorkNote work={work} />
    </form>
  );
}
