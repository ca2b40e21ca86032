import { batch, computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import { NOTHING_TOLD } from "../../domain/coach/state";
import type { Day } from "../../domain/days/day";
import type { Snapshot } from "../../domain/history/snapshot";
import { daysAhead as ahead, countingOn } from "../../domain/history/time-line";
import type { Mark } from "../../domain/marks/mark";
import { type WhyNotStored, whyNotStored } from "../../domain/reading/failure";
import { type ChosenRange, FIRST_RANGE, openingRange, rangeStart } from "../../domain/trend/ranges";
import type { Payload } from "../../messages/protocol";
import { type Database, inTime } from "../../storage/database/database";
import type { Shown } from "../../storage/shown";
import { migrateTold } from "../../storage/told";
import { quietly } from "../quietly";
import { askToday, today } from "./page/own-clock";
import { sendForShown, showFileNamed, shownFile, withShownHistory } from "./shown-history";

/** What a look into the history finds; without marks where the page shows none. */
export type Seen = Shown & { marks?: Mark[] };

const found = signal<Seen>();
const chosenRange = signal<ChosenRange>(FIRST_RANGE);
const failure = signal<WhyNotStored>();

/** What the last look found, every snapshot of days to come among it; undefined before the first. */
export const seen: ReadonlySignal<Seen | undefined> = found;
/** The whole history, or that of the range and what is compared with it, up to now; oldest first. */
export const snapshots = computed(
  () => seen.value && countingOn(seen.value.snapshots, today.value),
);
/** What was stored of days after tomorrow, while the clock was wrong; oldest first. */
export const daysAhead = computed(() => ahead(seen.value?.snapshots ?? [], today.value));
/** All that can be listed: what counts, and tomorrow where today was read later. Oldest first. */
export const listed = computed(() =>
  seen.value?.snapshots.filter((one) => !daysAhead.value.includes(one)),
);
export const range: ReadonlySignal<ChosenRange> = chosenRange;
/** Why the history cannot be read right now; what is stored is left alone. */
export const historyFailure: ReadonlySignal<WhyNotStored | undefined> = failure;

/** By then the first range is painted, in milliseconds after it was read. */
const PAINTED_MS = 100;

/** Between two tries to open what could not be opened, in milliseconds. */
const RETRY_MS = 2_000;

/** Whether the whole history is read, so that another range needs no further look. */
let isWhole = false;
/** Whether the range is settled: by the member, or since there is a day to show. */
let isOpened = false;
const following: Following = {
  read: () => Promise.reject(new Error("Nobody follows the history")),
  isWholeShown: () => true,
  isWholeFirst: false,
  begun: undefined,
  isFollowing: false,
};
let retry: ReturnType<typeof setTimeout> | undefined;
/** The look that is under way, and whether another is to follow it. */
let looking: Promise<void> | undefined;
let isAsked = false;

/** How a page reads the history. */
export type Following = {
  /** Reads what it shows from a day on, or of the whole. */
  read: (database: Database, today: Day, from: Day | undefined) => Promise<Seen>;
  /** Whether it shows something of the whole, seen from what was read of the range. */
  isWholeShown: () => boolean;
  /** Whether nothing of it is true of a part, so that the whole is read at once. */
  isWholeFirst: boolean;
  /** A look at the first range that was begun before; undefined where it found no way. */
  begun: Promise<Seen | undefined> | undefined;
  /** Whether the page goes over to the account that was read last; nobody types into that then. */
  isFollowing: boolean;
};

/** Reads first the range, then the whole where that is shown, and again with every day. */
export function followHistory(given: Pick<Following, "read"> & Partial<Following>): void {
  Object.assign(following, given);
  isWhole = following.isWholeFirst;
  let shown = today.value;
  void refreshHistory().then(() => setTimeout(readWhole, PAINTED_MS));
  effect(() => {
    if (today.value === shown) return;
    shown = today.value;
    void refreshHistory();
  });
}

/** Shows another range, and reads what it needs. */
export function chooseRange(chosen: ChosenRange): void {
  chosenRange.value = chosen;
  isOpened = true;
  if (!isWhole) void refreshHistory();
}

function readWhole(): void {
  if (isWhole || !following.isWholeShown()) return;
  isWhole = true;
  void refreshHistory();
}

/**
 * Reads what is shown; never rejects, and goes on trying where the history cannot be opened. Whatever
 * asks while it reads is answered by one more look after it.
 */
export function refreshHistory(): Promise<void> {
  isAsked = true;
  looking ??= lookWhileAsked();
  return looking;
}

async function lookWhileAsked(): Promise<void> {
  while (isAsked) {
    isAsked = false;
    await lookOnce();
  }
  looking = undefined;
}

async function lookOnce(): Promise<void> {
  clearTimeout(retry);
  if (shownFile.value !== undefined) return;
  const day = askToday();
  const [chosen, isAll] = [range.value, isWhole];
  try {
    const looked = (await takeBegun()) ?? (await look(day, isAll ? "all" : chosen));
    // Another range was chosen meanwhile, or the whole: that is read next.
    if (isAll !== isWhole || (!isAll && chosen !== range.value)) return;
    const hasAll = isAll || chosen === "all";
    const wanted = isOpened ? chosen : openingRange(countingOn(looked.snapshots, day), day, hasAll);
    const isRead = hasAll || wanted === chosen;
    batch(() => {
      chosenRange.value = wanted;
      if (isRead) found.value = looked;
      failure.value = undefined;
    });
    isAsked ||= !isRead;
    isOpened ||= isRead && looked.snapshots.length > 0;
  } catch (error) {
    failure.value = whyNotStored(error) ?? "broken";
    retry = setTimeout(() => void refreshHistory(), RETRY_MS);
  }
}

/** Shows a file's whole history in place of the stored one: in memory only, until `closeFile`. */
export function showFile(name: string, snapshots: Snapshot[], marks: Mark[]): void {
  batch(() => {
    showFileNamed(name);
    chosenRange.value = "all";
    found.value = {
      snapshots,
      marks,
      profile: undefined,
      outcomes: [],
      coach: NOTHING_TOLD,
      kinds: [],
    };
    failure.value = undefined;
  });
}

/** Shows the stored history again. */
export function closeFile(): void {
  showFileNamed(undefined);
  chosenRange.value = FIRST_RANGE;
  isOpened = false;
  quietly(refreshHistory());
}

/** What was begun before, once; a database that is held is waited for as long as ever. */
async function takeBegun(): Promise<Seen | undefined> {
  const { begun } = following;
  following.begun = undefined;
  return begun && inTime(() => begun);
}

function look(day: Day, chosen: ChosenRange): Promise<Seen> {
  const from = rangeStart(chosen, day);
  return withShownHistory(async (database) => {
    await migrateTold(database);
    return following.read(database, day, from);
  });
}

export const keepTyped = (payload: Payload<"keepTyped">) => sendForShown("keepTyped", payload);

export const moveDay = (payload: Payload<"moveDay">) => sendForShown("moveDay", payload);
