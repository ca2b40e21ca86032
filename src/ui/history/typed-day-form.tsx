import { useState } from "preact/hooks";
import { FIRST_DAY } from "../../domain/days/day-limits";
import {
  type Refusal,
  type TypedField,
  type TypedText,
  typedDay,
} from "../../domain/history/typed-day";
import type { Reading } from "../../domain/reading/reading";
import { PILLARS } from "../../domain/scores/pillars";
import { t } from "../../i18n/t";
import { useWork, WorkNote } from "../controls/use-work";
import { pillarName } from "../scores/pillar-name";
import { refusalWords } from "./refusal-words";
import "../controls/field.css";
import "./typed-day-form.css";

export type TypedDayFormProps = {
  /** The day right now, the last that can be typed. */
  today: () => string;
  /** What stands in the form at first. */
  initial?: Partial<TypedText>;
  /** Keeps the day; answers "exists" when it has a snapshot already and `replace` is not set. */
  onKeep: (day: string, reading: Reading, replace: boolean) => Promise<"kept" | "exists">;
};

const EMPTY: TypedText = {
  day: "",
  brand: "",
  people: "",
  insights: "",
  relationships: "",
  displayedTotal: "",
  industryRank: "",
  networkRank: "",
};

/** One day typed in by hand. Every refusal stands at its field, and nothing typed is lost by it. */
export function TypedDayForm({ today, initial, onKeep }: TypedDayFormProps) {
  const [text, setText] = useState<TypedText>({ ...EMPTY, day: today(), ...initial });
  const [refusals, setRefusals] = useState<Partial<Record<TypedField, Refusal>>>({});
  const [isTaken, setTaken] = useState(false);
  const work = useWork();

  function submit(form: HTMLFormElement, replace: boolean) {
    const typed = typedDay(text, today());
    setTaken(false);
    if ("refusals" in typed) {
      setRefusals(typed.refusals);
      const first = Object.keys(typed.refusals)[0] as TypedField;
      form.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    setRefusals({});
    const keep = async () => {
      const answer = await onKeep(typed.day, typed.reading, replace);
      setTaken(answer === "exists");
      if (answer === "kept") setText({ ...EMPTY, day: text.day });
      return answer;
    };
    work.run(keep, {
      done: (answer) => (answer === "kept" ? t("typedKept") : t("typedExists")),
    });
  }

  const field = (name: TypedField, label: string, hint?: string, max?: string) => (
    <Field
      name={name}
      label={label}
      {...(hint !== undefined && { hint })}
      {...(max !== undefined && { max })}
      value={text[name]}
      refusal={refusals[name]}
      onValue={(value) => {
        setText({ ...text, [name]: value });
        setTaken(false);
        work.clear();
      }}
    />
  );

  return (
    <form
      class="typed"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget, false);
      }}
    >
      {field("day", t("typedDay"), undefined, today())}
      {PILLARS.map((pillar) => field(pillar, pillarName(pillar), t("typedOf25")))}
      {field("displayedTotal", t("typedTotal"), t("typedOptional"))}
      {field("industryRank", t("typedIndustryRank"), t("typedOptional"))}
      {field("networkRank", t("typedNetworkRank"), t("typedOptional"))}
      <div class="typed-end">
        <div class="buttons">
          <button type="submit" class="button primary">
            {t("typedKeep")}
          </button>
          {isTaken && (
            <button
              type="button"
              class="button"
              onClick={(event) => {
                const form = event.currentTarget.form;
                if (form) submit(form, true);
              }}
            >
              {t("typedReplace")}
            </button>
          )}
        </div>
        <p>
          <WorkNote work={work} />
        </p>
      </div>
    </form>
  );
}

type FieldProps = {
  name: TypedField;
  label: string;
  hint?: string;
  /** The last day of a field that takes a day; fields without it take a number. */
  max?: string;
  value: string;
  refusal: Refusal | undefined;
  onValue: (value: string) => void;
};

function Field({ name, label, hint, max, value, refusal, onValue }: FieldProps) {
  const id = `typed-${name}`;
  const common = {
    class: "field-input",
    id,
    name,
    value,
    autocomplete: "off",
    "aria-invalid": refusal !== undefined,
    "aria-describedby": hint ? `${id}-hint ${id}-refusal` : `${id}-refusal`,
    onInput: (event: { currentTarget: HTMLInputElement }) => onValue(event.currentTarget.value),
  } as const;
  return (
    <div class="field" data-refused={refusal !== undefined}>
      <label for={id}>{label}</label>
      {hint && (
        <span class="soft small" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {max === undefined ? (
        <input type="text" inputMode="decimal" {...common} />
      ) : (
        <input type="date" min={FIRST_DAY} max={max} {...common} />
      )}
      <span class="refusal" id={`${id}-refusal`}>
        {refusal && refusalWords(refusal)}
      </span>
    </div>
  );
}
