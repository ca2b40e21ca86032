import { useEffect, useId, useRef, useState } from "preact/hooks";
import { MOST_COUNTED } from "../../domain/outcomes/outcome-week";
import { formatExact } from "../../i18n/format";
import { t } from "../../i18n/t";
import "../controls/field.css";

type CountFieldProps = {
  name: string;
  /** What is kept; undefined where it was not counted. */
  count: number | undefined;
  /** Keeps a count; without one it is not counted any more. */
  onKeep: (count: number | undefined) => Promise<unknown>;
};

/** The whole number that was typed; undefined for an empty field, NaN for anything else. */
function typed(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  return /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : Number.NaN;
}

/** One thing counted in a week: typed, or one more, or one less. Empty is not counted, 0 is none. */
export function CountField({ name, count, onKeep }: CountFieldProps) {
  const id = useId();
  const [text, setText] = useState(count?.toString() ?? "");
  const [problem, setProblem] = useState<"refused" | "failed">();
  // While something is on its way, what is stored is older than what stands here.
  const waiting = useRef(0);
  useEffect(() => {
    if (waiting.current === 0) setText(count?.toString() ?? "");
  }, [count]);

  async function keep(now: number | undefined) {
    if (Number.isNaN(now)) return setProblem("refused");
    setProblem(undefined);
    if (now === count && waiting.current === 0) return;
    waiting.current += 1;
    await onKeep(now).catch(() => setProblem("failed"));
    waiting.current -= 1;
  }
  const value = typed(text);
  const step = (by: 1 | -1) => {
    const next = Math.min(MOST_COUNTED, Math.max(0, (value ?? 0) + by));
    setText(String(next));
    void keep(next);
  };
  const isNumber = !Number.isNaN(value);
  return (
    <div class="count">
      <label for={id}>{name}</label>
      <span class="count-field">
        <button
          type="button"
          class="button"
          aria-label={t("countLess", name)}
          disabled={!isNumber || value === undefined || value === 0}
          onClick={() => step(-1)}
        >
          −
        </button>
        <input
          class="field-input"
          id={id}
          inputMode="numeric"
          autocomplete="off"
          value={text}
          aria-invalid={problem === "refused"}
          aria-describedby={problem && `${id}-problem`}
          onInput={(event) => setText(event.currentTarget.value)}
          onChange={() => void keep(value)}
        />
        <button
          type="button"
          class="button"
          aria-label={t("countMore", name)}
          disabled={!isNumber}
          onClick={() => step(1)}
        >
          +
        </button>
      </span>
      {problem && (
        <p class="count-problem" id={`${id}-problem`} role="alert">
          {problem === "refused" ? t("countRefused", formatExact(MOST_COUNTED)) : t("countFailed")}
        </p>
      )}
    </div>
  );
}
