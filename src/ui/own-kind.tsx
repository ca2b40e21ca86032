import { useState } from "preact/hooks";
import { LONGEST_NAME } from "../domain/outcomes/kinds";
import { t } from "../i18n/t";
import { useFocus } from "./use-focus";

/** Adds something to count under the member's own name. */
export function KindAdding({
  isDisabled,
  onOwnKind,
}: {
  isDisabled: boolean;
  onOwnKind: (name: string) => void;
}) {
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

type Renaming = { name: string; onName: (name: string) => void };

/** Gives what the member named another name; the keyboard stays where it was. */
export function KindName({ name, onName }: Renaming) {
  const [was, setWas] = useState<"resting" | "open" | "closed">("resting");
  if (was === "open") return <NewName {...{ name, onName }} onEnd={() => setWas("closed")} />;
  return <RenameButton {...{ name }} hasFocus={was === "closed"} onOpen={() => setWas("open")} />;
}

function RenameButton(props: { name: string; hasFocus: boolean; onOpen: () => void }) {
  const button = useFocus<HTMLButtonElement>(props.hasFocus);
  return (
    <button
      ref={button}
      type="button"
      class="link"
      aria-label={t("kindRenameNamed", props.name)}
      onClick={props.onOpen}
    >
      {t("kindRename")}
    </button>
  );
}

function NewName({ name, onName, onEnd }: Renaming & { onEnd: () => void }) {
  const [typed, setTyped] = useState(name);
  const field = useFocus<HTMLInputElement>(true);
  return (
    <form
      class="kinds-own"
      onSubmit={(event) => {
        event.preventDefault();
        onName(typed);
        onEnd();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onEnd();
      }}
    >
      <label>
        {t("kindNewName", name)}{" "}
        <input
          ref={field}
          maxLength={LONGEST_NAME}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <div class="buttons">
        <button type="submit" class="button">
          {t("kindRename")}
        </button>
        <button type="button" class="button" onClick={onEnd}>
          {t("cancel")}
        </button>
      </div>
    </form>
  );
}
