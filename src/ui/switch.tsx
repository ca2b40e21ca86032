import type { ComponentChildren } from "preact";
import "./switch.css";

type SwitchProps = {
  label: string;
  isOn: boolean;
  isDisabled?: boolean;
  onSwitch: (isOn: boolean) => void;
  children?: ComponentChildren;
};

/** A setting that takes effect at once, with the words that explain it. */
export function Switch({ label, isOn, isDisabled = false, onSwitch, children }: SwitchProps) {
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
            onSwitch(!isOn);
          }}
        />
        {label}
      </label>
      <div class="soft">{children}</div>
    </div>
  );
}
