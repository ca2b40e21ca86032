import type { TipState } from "../../domain/coach/state";

/** How a tip stands; always with words beside it. */
const SHAPES: Record<Exclude<TipState, "again"> | "open", string> = {
  open: "M8,2A6,6 0 1,1 8,14A6,6 0 1,1 8,2",
  doing: "M8,2A6,6 0 1,1 8,14A6,6 0 1,1 8,2M8,2.5V13.5M10,3V13M12,4.5V11.5",
  done: "M2.5,8.5L6.5,12.5L13.5,4",
  aside: "M3,8H13",
};

export function TipStateIcon({ state }: { state: keyof typeof SHAPES }) {
  return (
    <svg class="tip-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[state]} />
    </svg>
  );
}

/** A coin, before words that say what must be paid for. */
export function PaidIcon() {
  return (
    <svg class="tip-icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8,2A6,6 0 1,1 8,14A6,6 0 1,1 8,2M8,4.5V11.5M10,6H7A1,1 0 0,0 7,8H9A1,1 0 0,1 9,10H6" />
    </svg>
  );
}
