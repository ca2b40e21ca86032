import * as z from "zod/mini";

/**
 * What members may want to count, after the articles (design page `coaching.md` §5) and for those
 * who recruit or look for a job.
 */
export const PRESETS = [
  "phoneMeetings",
  "calls",
  "requests",
  "meetings",
  "leads",
  "conversions",
  "applications",
  "interviews",
  "offers",
  "jobReach",
  "reach",
  "advocacy",
] as const;
export type Preset = (typeof PRESETS)[number];

/** So many are counted at a time: who counts everything stops counting. */
export const MOST_KINDS = 6;

/** A name of the member's own has at most so many characters. */
export const LONGEST_NAME = 40;

/** Versions before numbered their kinds, so that those of two devices may have one id. */
const ownId = z.string().check(z.regex(/^own-(\d{1,4}|[\da-f]{8})$/));
export const kindId = z.union([z.enum(PRESETS), ownId]);
const kind = z.union([
  z.strictObject({ id: z.enum(PRESETS), isCounted: z.boolean() }),
  z.strictObject({
    id: ownId,
    name: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
    isCounted: z.boolean(),
  }),
]);
export type Kind = z.infer<typeof kind>;

/** Whether it is counted under the member's own name. */
export function isOwnKind<Item extends object>(
  item: Item,
): item is Extract<Item, { name: string }> {
  return "name" in item;
}

/** What the member counts or has counted, in the order they chose it. */
export const KINDS_VERSION = 1;
const kinds = z.strictObject({ version: z.literal(KINDS_VERSION), kinds: z.array(z.unknown()) });

/** What is stored, without the kinds that cannot be read: one of them must not take the rest with it. */
export function parseKinds(stored: unknown): Kind[] {
  const parsed = kinds.safeParse(stored);
  return parsed.success ? parsed.data.kinds.flatMap((one) => kind.safeParse(one).data ?? []) : [];
}

export const storedKinds = (all: readonly Kind[]) => ({ version: KINDS_VERSION, kinds: [...all] });

/** Whether another kind may be counted. */
export function hasRoom(all: readonly Kind[]): boolean {
  return all.filter(({ isCounted }) => isCounted).length < MOST_KINDS;
}

/** Counts a kind from now on, or no longer; what was counted stays. */
export function withKind(all: readonly Kind[], id: Kind["id"], isCounted: boolean): Kind[] {
  if (isCounted && !hasRoom(all)) return [...all];
  if (all.some((one) => one.id === id)) {
    return all.map((one) => (one.id === id ? { ...one, isCounted } : one));
  }
  const preset = PRESETS.find((one) => one === id);
  return preset ? [...all, { id: preset, isCounted }] : [...all];
}

/** Whether something of the member's own is counted under that name, as typed, or has been. */
export function isNameTaken(all: readonly Kind[], name: string): boolean {
  return all.some((one) => isOwnKind(one) && one.name === name.trim());
}

/**
 * Counts something under the member's own name; one that was counted before goes on.
 *
 * @param name as typed; spaces around it do not count
 * @param random at least eight hexadecimal digits, so that no other device gives the same id
 */
export function withOwnKind(all: readonly Kind[], name: string, random: string): Kind[] {
  const trimmed = name.trim().slice(0, LONGEST_NAME);
  if (trimmed === "" || !hasRoom(all)) return [...all];
  const before = all.find((one) => isOwnKind(one) && one.name === trimmed);
  if (before) return withKind(all, before.id, true);
  return [...all, { id: `own-${random.slice(0, 8)}`, name: trimmed, isCounted: true }];
}

/**
 * Gives something of the member's own another name; what was counted under the old one stays with
 * it. A name that is empty or taken changes nothing.
 *
 * @param name as typed; spaces around it do not count
 */
export function withName(all: readonly Kind[], id: Kind["id"], name: string): Kind[] {
  const trimmed = name.trim().slice(0, LONGEST_NAME);
  if (trimmed === "" || isNameTaken(all, trimmed)) return [...all];
  return all.map((one) => (isOwnKind(one) && one.id === id ? { ...one, name: trimmed } : one));
}
