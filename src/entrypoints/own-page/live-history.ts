import { batch, computed, effect, signal } from "@preact/signals";
import type { Snapshot } from "../../domain/history/snapshot";
import { daysAhead as ahead, countingOn } from "../../domain/history/time-line";
import type { Mark } from "../../domain/marks/mark";
import type { OutcomeWeek } from "../../domain/outcomes/outcome-week";
import type { OwnProfile } from "../../domain/profile/own-profile";
import { type WhyNotStored, whyNotStored } from "../../domain/reading/failure";
import { type Range, rangeStart } from "../../domain/trend/ranges";
import { listMarks } from "../../storage/marks";
import { listOutcomes } from "../../storage/outcomes";
import { readProfile } from "../../storage/profile";
import { recentSnapshots } from "../../storage/snapshots";
import { withHistory } from "./history-database";
import { askToday, today } from "./own-clock";

/** Every stored snapshot that was read, days to come among them. */
const read = signal<Snapshot[]>();
/** The whole history, or that of the range and what is compared with it, up to now; oldest first. */
export const snapshots = computed(() => read.value && countingOn(read.value, today.value));
/** What was stored of days after tomorrow, while the clock was wrong; oldest first. */
export const daysAhead = computed(() => ahead(read.value ?? [], today.value));
/** All that can be listed: what counts, and tomorrow where today was read later. Oldest first. */
export const listed = computed(() => read.value?.filter((one) => !daysAhead.value.includes(one)));
/** The member's own notes on days, oldest first. */
export const marks = signal<Mark[]>([]);
/** What is known of the member's own profile; undefined where nothing is. */
export const profile = signal<OwnProfile>();
/** What was counted by week, oldest first. */
export const outcomes = signal<OutcomeWeek[]>([]);
export const range = signal<Range>("30d");
/** Why the history cannot be read right now; what is stored is left alone. */
export const historyFailure = signal<WhyNotStored>();

/** By then the first range is painted, in milliseconds after it was read. */
const PAINTED_MS = 100;

/** Between two tries to open what could not be opened, in milliseconds. */
const RETRY_MS = 2_000;

/** Whether the whole history is read, so that another range needs no further look. */
let isWhole = false;
let retry: ReturnType<typeof setTimeout> | undefined;

/** Reads first the range, then the whole, and again with every day. */
export function followHistory(): void {
  let shown = today.value;
  void refreshHistory().then(() => setTimeout(readWhole, PAINTED_MS));
  effect(() => {
    if (today.value === shown) return;
    shown = today.value;
    void refreshHistory();
  });
}

/** Shows another range, and reads what it needs. */
export function chooseRange(chosen: Range): void {
  range.value = chosen;
  if (!isWhole) void refreshHistory();
}

function readWhole(): void {
  isWhole = true;
  void refreshHistory();
}

/** Reads what is shown; never rejects, and goes on trying where the history cannot be opened. */
export async function refreshHistory(): Promise<void> {
  clearTimeout(retry);
  const day = askToday();
  const [chosen, isAll] = [range.value, isWhole];
  try {
    const [kept, noted, own, counted] = await withHistory((database) =>
      Promise.all([
        recentSnapshots(database, day, isAll ? undefined : rangeStart(chosen, day)),
        listMarks(database),
        readProfile(database),
        listOutcomes(database),
      ]),
    );
    // A slower answer to an earlier choice, or of less than all, must not replace a later one.
    if (isAll !== isWhole || (!isAll && chosen !== range.value)) return;
    batch(() => {
      read.value = kept;
      marks.value = noted;
      profile.value = own;
      outcomes.value = counted;
      historyFailure.value = undefined;
    });
  } catch (error) {
    historyFailure.value = whyNotStored(error) ?? "broken";
    retry = setTimeout(() => void refreshHistory(), RETRY_MS);
  }
}
