import { fireEvent } from "@testing-library/preact";
import { vi } from "vitest";

/** All that can be pressed. */
export const controls = () => [
  ...document.querySelectorAll<HTMLElement>("button, input[type=radio], input[type=checkbox]"),
];
export const named = (control: HTMLElement) =>
  `${control.tagName} ${control.getAttribute("aria-label") ?? control.textContent ?? ""} ${
    control.closest("label")?.textContent ?? ""
  }`;
/** What a control shows; undefined of one that shows nothing, or is gone. */
export const shows = (control: HTMLElement | undefined) =>
  control instanceof HTMLInputElement && control.isConnected ? control.checked : undefined;
export const said = () =>
  [...document.querySelectorAll('[role="status"], [role="alert"]')]
    .map(({ textContent }) => textContent)
    .join(" ");
/** What each control says, and where those stand that could not be pressed before. */
export function pressable(before: ReadonlySet<HTMLElement> = new Set()) {
  const all = controls();
  return {
    words: all.map(({ textContent }) => textContent),
    places: all.flatMap((one, place) => (before.has(one) ? [] : [place])),
  };
}
export type Pressable = ReturnType<typeof pressable>;

/** All that can be pressed, each with whether it is switched off. */
export const standing = () =>
  controls().flatMap((one) => [one, one.matches("[disabled], [aria-disabled=true]")]);

/** Whether exactly what stood there can be pressed now; never where nothing did. */
export function stillStands(then: readonly unknown[]): boolean {
  const now = standing();
  return now.length > 0 && now.length === then.length && now.every((one, at) => one === then[at]);
}

const settled = () =>
  vi.waitFor(
    () => {
      if (document.querySelector('[data-busy="true"]')) throw new Error("Still busy");
    },
    { interval: 2 },
  );

function fill(form: HTMLFormElement): void {
  for (const input of form.querySelectorAll<HTMLInputElement>("input")) {
    if (input.type === "date") fireEvent.input(input, { target: { value: "2026-01-05" } });
    else if (input.type === "text") fireEvent.input(input, { target: { value: "10" } });
  }
}

/** Presses a control, or sends its form filled in, and waits until nothing works any more. */
export async function click(control: HTMLElement | undefined): Promise<void> {
  if (!control) return;
  const form = control.closest("form");
  if (form && control.getAttribute("type") === "submit") {
    fill(form);
    fireEvent.submit(form);
  } else fireEvent.click(control);
  await settled();
  await new Promise((resolve) => setTimeout(resolve, 5));
  await settled();
}
