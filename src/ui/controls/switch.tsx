import type { ComponentChildren } from "preact";
import { useWork, WorkNote } from "./use-work";
import "./switch.css";

type SwitchProps = {
  label: string;
  isOn: boolean;
  isDisabled?: boolean;
  /** Stores the wish; what is shown follows what is stored. */
  onSwitch: (isOn: boolean) => Promise<unknown>;
  children?: ComponentChildren;
};

/** A setting that takes effect at once, with the words that explain it. */
export function Switch({ label, isOn, isDisabled = false, onSwitch, children }: SwitchProps) {
  const work = useWork();
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-checked={isOn}
          disabled={isDisabled}
          onClick={(event) => {
            // What is shown follows what is stored, not the click: the browser may still say no.
            event.preventDefault();
            work.run(() => onSwitch(!isOn));
          }}
        />
        {label}
      </label>
      <div class="soft">{children}</div>
      <WorkNote work={work} />
    </div>
  );
}
