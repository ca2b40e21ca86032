import { type ReadonlySignal, signal } from "@preact/signals";
import { dayOf } from "../../../domain/days/day";

const day = signal(dayOf(new Date()));
const looks = signal(0);

/** The day by the device's clock, as our own pages show it. */
export const today: ReadonlySignal<string> = day;

/** Grows when what is shown may have changed by mere time. */
export const ticks: ReadonlySignal<number> = looks;

/** The day right now: a page may stay open over midnight, and a clock may be set. */
export function askToday(): string {
  day.value = dayOf(new Date());
  return day.value;
}

/** Has everything shown be looked at again after a while, in milliseconds. */
export function lookAgainIn(delayMs: number): void {
  setTimeout(() => {
    askToday();
    looks.value += 1;
  }, delayMs);
}

/** How often the day is looked at while a page is open, in milliseconds. */
const LOOK_MS = 60_000;

/** Keeps the day right for as long as the page is open. */
export function followClock(): void {
  setInterval(askToday, LOOK_MS);
  // Timers sleep where the device does.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) askToday();
  });
}
