import { judge } from "../../domain/judge";
import type { PageState } from "../../domain/page-state";
import { PILLARS, type Pillars } from "../../domain/pillars";
import type { Groups, Reading, Source } from "../../domain/reading";
import type { Found, Reader } from "./candidate";
import { type Address, otherPage } from "./other-page";
import { pageStateOf } from "./page-state";
import { bars } from "./read-bars";
import { json } from "./read-json";

/** The result of one look: a reading and the reader that won, or the state of the page. */
export type Look = { ok: true; reading: Reading; source: Source } | { ok: false; state: PageState };

/** In the order in which they are trusted (design page `ssi-page.md` §7). */
const READERS: readonly Reader[] = [bars, json];

/** Two readers that differ by more than this in a pillar do not speak of the same score. */
const AGREEMENT = 0.01;

/**
 * Looks once at the SSI page. Never throws, waits, sends or writes.
 *
 * @param visibleMs how long the tab has been visible since the first look, in milliseconds
 */
export function readSsi(page: Document, address: Address, visibleMs: number): Look {
  const elsewhere = otherPage(address);
  if (elsewhere) return { ok: false, state: elsewhere };
  let refusal: "incomplete" | "inconsistent" | undefined;
  for (const [index, reader] of READERS.entries()) {
    const found = reader.read(page);
    if (!found) continue;
    const pillars = judge(found);
    if (typeof pillars === "string") {
      refusal ??= pillars;
      continue;
    }
    const others = READERS.slice(index + 1);
    const reading = toReading(page, found, pillars, others);
    return { ok: true, reading, source: reader.source };
  }
  return { ok: false, state: pageStateOf(page, refusal, visibleMs) };
}

function toReading(
  page: Document,
  found: Found,
  pillars: Pillars,
  others: readonly Reader[],
): Reading {
  const more = others
    .map((reader) => reader.read(page))
    .filter((other): other is Found => other !== undefined && agrees(pillars, other));
  const seat = [found, ...more].find((one) => one.seat !== undefined)?.seat;
  const language = languageOf(page);
  return {
    pillars,
    ...(found.displayedTotal !== undefined && { displayedTotal: found.displayedTotal }),
    groups: more.reduce((groups, other) => completed(groups, other.groups), found.groups),
    ...(seat !== undefined && { seat }),
    ...(language && { language }),
  };
}

function agrees(pillars: Pillars, other: Found): boolean {
  return PILLARS.every(
    (pillar) => Math.abs((other.pillars[pillar] ?? Number.NaN) - pillars[pillar]) <= AGREEMENT,
  );
}

/** Ranks stay as the page shows them; what another reader knows better or alone is added. */
function completed(groups: Groups, by: Groups): Groups {
  const result: Groups = {};
  for (const name of ["industry", "network", "team"] as const) {
    const [shown, known] = [groups[name], by[name]];
    if (!shown && !known) continue;
    result[name] = { ...shown, ...known, ...(shown?.rank !== undefined && { rank: shown.rank }) };
  }
  return result;
}

function languageOf(page: Document): string | undefined {
  const language = page.documentElement?.lang.replace("_", "-");
  return language && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(language)
    ? language
    : undefined;
}
