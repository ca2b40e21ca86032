import type { Groups, Source } from "../../../domain/reading/reading";
import type { Pillars } from "../../../domain/scores/pillars";

/**
 * What a reader found, unjudged: any part may be missing. `total` 0–100 as the page's data has it,
 * `displayedTotal` as the page shows it.
 */
export type Found = {
  pillars: Partial<Pillars>;
  total?: number | undefined;
  displayedTotal?: number | undefined;
  groups: Groups;
  seat?: boolean | undefined;
};

/** One way to get a reading. Never throws, waits, sends or writes; undefined without its evidence. */
export type Reader = {
  source: Source;
  /** Asked only when no other reader has found anything, never to complete or check another. */
  isLastResort?: boolean;
  /** Chooses by the shown total whose numbers it reads, so that total proves nothing of them. */
  isByTotal?: boolean;
  /** Reads what stands behind the painted page, which may still be to come. */
  isBehindPage?: boolean;
  read: (page: Document) => Found | undefined;
};
