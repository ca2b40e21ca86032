import * as z from "zod/mini";

/*
 * Whoever has two accounts of LinkedIn's keeps two histories. Which one a reading belongs to is
 * never guessed: the member says so, and what they said is a rule here.
 */

/** A history's id: `own` for the first one. Its database is named after it. */
export const historyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));

export const LONGEST_ACCOUNT_NAME = 40;

/** The first history has no name until the member gives it one. */
const named = z.strictObject({
  id: historyId,
  name: z.string().check(z.maxLength(LONGEST_ACCOUNT_NAME)),
});
export type NamedHistory = z.infer<typeof named>;

export const HISTORIES_VERSION = 1;

/** The place of a rule that holds wherever there is no container: "today's account is Work". */
const NO_CONTAINER = "";

/** What is not to be kept at all. */
export const LEFT_OUT = "";

const histories = z
  .strictObject({
    version: z.literal(HISTORIES_VERSION),
    list: z.array(named).check(z.minLength(1)),
    /** Which one popup, dashboard, panel and button show. */
    shown: historyId,
    /** Which one a reading goes into, by the container of Firefox that its tab is in. */
    rules: z.record(z.string(), z.union([historyId, z.literal(LEFT_OUT)])),
  })
  .check(z.refine(({ list, shown }) => list.some(({ id }) => id === shown)));
export type Histories = z.infer<typeof histories>;

/** One history, as nearly everybody has it. */
export const ONE_HISTORY: Histories = {
  version: HISTORIES_VERSION,
  list: [{ id: "own", name: "" }],
  shown: "own",
  rules: {},
};

/** As stored; one history where nothing readable is. */
export function parseHistories(stored: unknown): Histories {
  return histories.safeParse(stored).data ?? ONE_HISTORY;
}

/** What Firefox calls the tabs that are in no container. */
const placeOf = (container: string | undefined) =>
  container === undefined || container === "firefox-default" ? NO_CONTAINER : container;

/**
 * Where a reading goes: into a history, nowhere, or the member is asked, since the container is new.
 *
 * @param container the cookie store of the tab, where the browser tells it
 */
export function placeFor(
  { rules, shown }: Histories,
  container: string | undefined,
): { history: string } | "left-out" | "new-container" {
  const place = placeOf(container);
  const rule = rules[place];
  if (rule !== undefined) return rule === LEFT_OUT ? "left-out" : { history: rule };
  return place === NO_CONTAINER ? { history: shown } : "new-container";
}

/**
 * A rule: what is read in that container, or in none, belongs to that history, or is left out. What is
 * read without a container stays where it went.
 */
export function withRule(of: Histories, container: string | undefined, rule: string): Histories {
  const rules = { [NO_CONTAINER]: of.shown, ...of.rules, [placeOf(container)]: rule };
  return { ...of, rules };
}

/** A history beside the others; the name is trimmed, and cut where it is too long. */
export function withNew(of: Histories, id: string, name: string): Histories {
  return { ...of, list: [...of.list, { id, name: nameOf(name) }] };
}

export function renamed(of: Histories, id: string, name: string): Histories {
  const list = of.list.map((one) => (one.id === id ? { id, name: nameOf(name) } : one));
  return { ...of, list };
}

/** Shows a history, as one that was just read into. */
export function showing(of: Histories, id: string): Histories {
  return { ...of, shown: id };
}

/**
 * Shows another history. Where there are no containers it is today's account as well: what is read
 * from now on goes there.
 */
export function switchedTo(of: Histories, id: string): Histories {
  if (!of.list.some((one) => one.id === id)) return of;
  const shown = showing(of, id);
  return hasContainers(of) ? shown : withRule(shown, undefined, id);
}

/** Whether the member has told containers apart. */
export function hasContainers({ rules }: Histories): boolean {
  return Object.keys(rules).some((place) => place !== NO_CONTAINER);
}

/** The next reading in any container is asked about anew. */
export function withoutContainers(of: Histories): Histories {
  const { [NO_CONTAINER]: none } = of.rules;
  return { ...of, rules: none === undefined ? {} : { [NO_CONTAINER]: none } };
}

/** Takes a history off the list with all its rules; the last one stays. */
export function without(of: Histories, id: string): Histories {
  const list = of.list.filter((one) => one.id !== id);
  const [first] = list;
  if (!first) return of;
  const rules = Object.fromEntries(Object.entries(of.rules).filter(([, rule]) => rule !== id));
  return { ...of, list, rules, shown: of.shown === id ? first.id : of.shown };
}

const nameOf = (given: string) => given.trim().slice(0, LONGEST_ACCOUNT_NAME).trim();
