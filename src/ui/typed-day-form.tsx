import { useState } from "preact/hooks";
import { PILLARS } from "../domain/pillars";
import type { Reading } from "../domain/reading";
import { type Refusal, type TypedField, type TypedText, typedDay } from "../domain/typed-day";
import { t } from "../i18n/t";
import { pillarName } from "./pillar-name";
import { refusalWords } from "./refusal-words";
import "./typed-day-form.css";

export type TypedDayFormProps = {
  today: string;
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
  const [text, setText] = useState<TypedText>({ ...EMPTY, day: today, ...initial });
  const [refusals, setRefusals] = useState<Partial<Record<TypedField, Refusal>>>({});
  const [outcome, setOutcome] = useState<"kept" | "exists" | "failed">();

  async function submit(form: HTMLFormElement, replace: boolean) {
    const typed = typedDay(text, today);
    setOutcome(undefined);
    if ("refusals" in typed) {
      setRefusals(typed.refusals);
      const first = Object.keys(typed.refusals)[0] as TypedField;
      form.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    setRefusals({});
    const answer = await onKeep(typed.day, typed.reading, replace).catch(() => "failed" as const);
    setOutcome(answer);
    if (answer === "kept") setText({ ...EMPTY, day: text.day });
  }

  const field = (name: TypedField, label: string, hint?: string, max?: string) => (
    <Field
      {...{ name, label }}
      {...(hint !== undefined && { hint })}
      {...(max !== undefined && { max })}
      value={text[name]}
      refusal={refusals[name]}
      onValue={(value) => {
        setText({ ...text, [name]: value });
        setOutcome(undefined);
      }}
    />
  );

  return (
    <form
      class="typed"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget, false);
      }}
    >
      {field("day", t("typedDay"), undefined, today)}
      {PILLARS.map((pillar) => field(pillar, pillarName(pillar), t("typedOf25")))}
      {field("displayedTotal", t("typedTotal"), t("typedOptional"))}
      {field("industryRank", t("typedIndustryRank"), t("typedOptional"))}
      {field("networkRank", t("typedNetworkRank"), t("typedOptional"))}
      <div class="typed-end">
        <div class="buttons">
          <button type="submit" class="button primary">
            {t("typedKeep")}
          </button>
          {outcome === "exists" && (
            <button
              type="button"
              class="button"
              onClick={(event) => {
                const form = event.currentTarget.form;
                if (form) void submit(form, true);
              }}
            >
              {t("typedReplace")}
            </button>
          )}
        </div>
        <p role="status">
          {outcome === "kept" && t("typedKept")}
          {outcome === "exists" && t("typedExists")}
          {outcome === "failed" && t("workFailed")}
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
        <input type="date" max={max} {...common} />
      )}
      <span class="refusal" id={`${id}-refusal`}>
        {refusal && refusalWords(refusal)}
      </span>
    </div>
  );
}
