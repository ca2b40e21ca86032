import type { RefObject } from "preact";
import { useId, useState } from "preact/hooks";
import { LONGEST_NAME } from "../../domain/outcomes/kinds";
import { t } from "../../i18n/t";
import { useFocus } from "../controls/use-focus";
import { useWork, WorkNote } from "../controls/use-work";
import "../controls/field.css";

type AddingProps = {
  isDisabled: boolean;
  /** Whether something is counted under that name already. */
  isTaken: (name: string) => boolean;
  onOwnKind: (name: string) => Promise<unknown>;
};

/** Adds something to count under the member's own name. */
export function KindAdding({ isDisabled, isTaken, onOwnKind }: AddingProps) {
  const [name, setName] = useState("");
  const work = useWork();
  return (
    <form
      class="kinds-own"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "" || isTaken(name)) return;
        work.run(() => onOwnKind(name).then(() => setName("")));
      }}
    >
      <NameField
        label={t("kindOwn")}
        isTaken={isTaken(name)}
        name={name}
        isDisabled={isDisabled}
        onName={setName}
      />
      <button type="submit" class="button" disabled={isDisabled}>
        {t("kindAdd")}
      </button>
      <WorkNote work={work} />
    </form>
  );
}

type FieldProps = {
  label: string;
  name: string;
  isTaken: boolean;
  isDisabled?: boolean;
  field?: RefObject<HTMLInputElement | null>;
  onName: (name: string) => void;
};

/** A name as it is typed; one that is taken is said at once. */
function NameField({ label, name, isTaken, isDisabled = false, field, onName }: FieldProps) {
  const id = useId();
  return (
    <>
      <label>
        {label}{" "}
        <input
          class="field-input"
          {...(field && { ref: field })}
          maxLength={LONGEST_NAME}
          value={name}
          disabled={isDisabled}
          aria-invalid={isTaken}
          aria-describedby={id}
          onInput={(event) => onName(event.currentTarget.value)}
        />
      </label>
      <span class="work-note refusal" id={id} role="status">
        {isTaken && t("kindTaken")}
      </span>
    </>
  );
}

type Renaming = {
  name: string;
  /** Whether something else has that name. */
  isTaken: (name: string) => boolean;
  onName: (name: string) => Promise<unknown>;
};

/** Gives what the member named another name; the keyboard stays where it was. */
export function KindName(props: Renaming) {
  const [was, setWas] = useState<"resting" | "open" | "closed">("resting");
  if (was === "open") return <NewName {...props} onEnd={() => setWas("closed")} />;
  return (
    <RenameButton name={props.name} hasFocus={was === "closed"} onOpen={() => setWas("open")} />
  );
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

function NewName({ name, isTaken, onName, onEnd }: Renaming & { onEnd: () => void }) {
  const [typed, setTyped] = useState(name);
  const field = useFocus<HTMLInputElement>(true);
  const work = useWork();
  return (
    <form
      class="kinds-own"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTaken(typed)) work.run(() => onName(typed).then(onEnd));
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onEnd();
      }}
    >
      <NameField
        label={t("kindNewName", name)}
        name={typed}
        isTaken={isTaken(typed)}
        field={field}
        onName={setTyped}
      />
      <div class="buttons">
        <button type="submit" class="button">
          {t("kindRename")}
        </button>
        <button type="button" class="button" onClick={onEnd}>
          {t("cancel")}
        </button>
        <WorkNote work={work} />
      </div>
    </form>
  );
}
