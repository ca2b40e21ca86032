import { accept } from "../../domain/reading/accept";
import type { PageState, Sides } from "../../domain/reading/page-state";
import type { Groups, Reading, Source } from "../../domain/reading/reading";
import { GROUPS } from "../../domain/scores/groups";
import { PILLARS, type Pillars, round3 } from "../../domain/scores/pillars";
import type { Address } from "../address";
import { pageLanguage } from "./page-language";
import { mergeGroups } from "./readers/merge-groups";
import { readLines } from "./readers/read-labels";
import { readStructure } from "./readers/read-structure";
import type { Found, Reader } from "./readers/reader";
import { type Accepted, READERS, type Refusal, tryReader } from "./readers/readers";
import { otherPage } from "./ssi-address";
import { PAINT_MS, pageStateOf } from "./state-of-page";

/** A reading and the reader it was taken from. */
export type AcceptedReading = { reading: Reading; source: Source };

/**
 * Why one look gave no reading: the state of the page. With a page that is new to all readers may come
 * a proposal, what only the member can say to be a reading; with five numbers that do not fit, `sides`.
 */
export type Unread = { ok: false; state: PageState; proposal?: Reading; sides?: Sides };

/** The result of one look: a reading and the reader that won, or why there is none. */
export type LookResult = ({ ok: true } & AcceptedReading) | Unread;

/** Two readers that differ by more than this in a pillar do not speak of the same score. */
const AGREEMENT = 0.01;

/** What the page may hold where no reader can read it is looked for only in these states. */
const STATES_TO_PROPOSE_IN: readonly PageState[] = ["changed", "incomplete", "not-painted"];

/**
 * Looks once at the SSI page and takes the first reader's word. Never throws, waits, sends or
 * writes.
 *
 * @param visibleMs how long the tab has been visible since the first look, in milliseconds
 */
export function findReading(
  page: Document,
  address: Address,
  visibleMs: number,
  readers: readonly Reader[] = READERS,
): LookResult {
  const elsewhere = otherPage(address);
  if (elsewhere) return { ok: false, state: elsewhere };
  let refusal: Refusal | undefined;
  let sides: Sides | undefined;
  for (const reader of readers) {
    if (reader.isLastResort && refusal) continue;
    const asked = tryReader(reader, page);
    if (asked.result === "accepted" && reader.isByTotal && isDoubted(page, readers)) {
      refusal ??= "inconsistent";
      continue;
    }
    if (asked.result === "accepted") {
      const reading = readingOf(page, asked.found, asked.pillars);
      // The data is there long before the scores are painted that it must not contradict.
      const isEarly = asked.found.displayedTotal === undefined && visibleMs < PAINT_MS;
      if (reader.isBehindPage && isEarly) continue;
      return { ok: true, reading, source: reader.source };
    }
    if (asked.result === "nothing" || refusal) continue;
    refusal = asked.result;
    sides = asked.sides;
  }
  const state = pageStateOf(page, refusal, visibleMs);
  const proposal = STATES_TO_PROPOSE_IN.includes(state) ? proposalOf(page) : undefined;
  return { ok: false, state, ...(proposal && { proposal }), ...(sides && { sides }) };
}

/**
 * Adds to a reading what the other readers know of the same score, and a flag where one of them
 * shows another.
 */
export function completeReading(
  page: Document,
  { reading, source }: AcceptedReading,
  readers: readonly Reader[] = READERS,
): Reading {
  const others = readers.filter((other) => other.source !== source && !other.isLastResort);
  const asked = others.map((reader) => tryReader(reader, page));
  const accepted = asked.filter((other) => other.result === "accepted");
  const agreeing = accepted.filter((other) => agree(reading.pillars, other.pillars));
  const seat = [reading, ...agreeing.map(({ found }) => found)].find(
    (one) => one.seat !== undefined,
  );
  const isDisputed =
    agreeing.length < accepted.length || asked.some(({ result }) => result === "inconsistent");
  return {
    ...reading,
    groups: allGroups(reading, source, agreeing),
    ...(seat?.seat !== undefined && { seat: seat.seat }),
    ...(isDisputed && { disputed: true }),
  };
}

/** One whole look: what `findReading` gives, completed where it is a reading. */
export function readSsi(
  page: Document,
  address: Address,
  visibleMs: number,
  readers: readonly Reader[] = READERS,
): LookResult {
  const look = findReading(page, address, visibleMs, readers);
  return look.ok ? { ...look, reading: completeReading(page, look, readers) } : look;
}

/** What is known by its name goes first; where groups are named, those by their place are no others. */
function allGroups(reading: Reading, source: Source, agreeing: readonly Accepted[]): Groups {
  const all = [
    { source, groups: reading.groups },
    ...agreeing.map(({ reader, found }) => ({ source: reader.source, groups: found.groups })),
  ];
  const named = all.find((one) => one.source === "json")?.groups ?? {};
  const isNamed = GROUPS.some((group) => named[group]);
  return all.reduce<Groups>(
    (groups, one) => mergeGroups(groups, isNamed ? only(one.groups, named) : one.groups),
    named,
  );
}

function only(groups: Groups, named: Groups): Groups {
  return Object.fromEntries(Object.entries(groups).filter(([name]) => name in named));
}

/** Whether four numbers found elsewhere do not fit the total. */
function isDoubted(page: Document, readers: readonly Reader[]): boolean {
  return readers.some((reader) => tryReader(reader, page).result === "inconsistent");
}

function agree(one: Pillars, other: Pillars): boolean {
  return PILLARS.every((pillar) => round3(Math.abs(one[pillar] - other[pillar])) <= AGREEMENT);
}

/** Four numbers found by their structure, or by their labels; two finds that differ are none. */
function proposalOf(page: Document): Reading | undefined {
  const [first, second] = [readStructure(page), readLines(page)].flatMap((found) => {
    const pillars = found && accept(found);
    return found && typeof pillars === "object" ? [{ found, pillars }] : [];
  });
  if (!first || (second && !agree(first.pillars, second.pillars))) return undefined;
  return readingOf(page, { ...first.found, groups: {} }, first.pillars);
}

function readingOf(page: Document, found: Found, pillars: Pillars): Reading {
  const { displayedTotal, groups, seat } = found;
  const language = pageLanguage(page);
  return {
    pillars,
    ...(displayedTotal !== undefined && { displayedTotal }),
    groups,
    ...(seat !== undefined && { seat }),
    ...(language && { language }),
  };
}
