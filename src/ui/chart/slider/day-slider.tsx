import type { ComponentChildren } from "preact";
import type { Day } from "../../../domain/days/day";
import { nearest, stepped } from "./select-day";

type DaySliderProps<Item extends { day: Day }> = {
  /** Oldest first, at least one. */
  items: readonly Item[];
  /** The place of the one that is shown. */
  index: number;
  /** What the picture shows, and what of the shown day, for who does not see it. */
  label: string;
  words: string;
  /** Of the drawing, in pixels. */
  size: { width: number; height: number };
  /** The day at a place of the drawing, in pixels from its left edge. */
  dayAt: (x: number) => Day;
  onChoose: (day: Day | undefined) => void;
  children: ComponentChildren;
};

/** A drawing over days, of which arrow keys or the pointer choose one until it is left. */
export function DaySlider<Item extends { day: Day }>(props: DaySliderProps<Item>) {
  const { items, index, label, words, size, dayAt, onChoose, children } = props;
  const last = items.length - 1;
  const chooseAt = (event: PointerEvent) => onChoose(nearest(items, dayAt(event.offsetX))?.day);
  return (
    <div
      class="trend"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={index}
      aria-valuetext={words}
      onBlur={() => onChoose(undefined)}
      onKeyDown={(event) => {
        const next = stepped(event.key, index, last);
        if (next === undefined) return;
        event.preventDefault();
        onChoose(items[next]?.day);
      }}
    >
      <svg
        class="trend-plot"
        aria-hidden="true"
        width={size.width}
        height={size.height}
        viewBox={`0 0 ${size.width} ${size.height}`}
        onPointerMove={chooseAt}
        onPointerDown={chooseAt}
        onPointerLeave={() => onChoose(undefined)}
      >
        {children}
      </svg>
    </div>
  );
}
