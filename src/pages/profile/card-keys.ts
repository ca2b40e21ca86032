import { slugOf } from "./profile-slug";
import { ACTIVITY_CARD, CARD, CARD_KEY, TOP_CARD } from "./selectors";

/** One key of a card, in the served layout: `rest` is the reference and, behind it, the name. */
export type CardKey = { element: Element; rest: string };

/** Every key of every card of the page, in its order; a card may have two. */
export function cardKeys(page: Document): CardKey[] {
  return [...page.querySelectorAll(CARD)].flatMap((element) =>
    keysOf(element).map((rest) => ({ element, rest })),
  );
}

function keysOf(element: Element): string[] {
  return ["componentkey", "id"].flatMap((attribute) => {
    const [, rest] = CARD_KEY.exec(element.getAttribute(attribute) ?? "") ?? [];
    return rest === undefined ? [] : [rest];
  });
}

/** The one member whom all cards belong to; undefined when they belong to several or nobody. */
export function referenceOf(keys: readonly CardKey[], slug: string): string | undefined {
  const refs = keys.flatMap(({ rest }) => withoutName(rest, TOP_CARD) ?? []);
  const [ref] = refs;
  if (ref === undefined) return undefined;
  const isTheirs = ({ rest }: CardKey) => rest.startsWith(ref) || isKeyedBy(slug, rest);
  return refs.every((other) => other === ref) && keys.every(isTheirs) ? ref : undefined;
}

/**
 * The card of that name, whatever else is named alike; undefined when there is none, or several
 * that do not stand in each other.
 */
export function cardNamed(
  keys: readonly CardKey[],
  ref: string,
  name: string,
): Element | "several" | undefined {
  const [first, ...others] = keys
    .filter(({ rest }) => withoutName(rest, name) === ref)
    .map(({ element }) => element);
  return first && others.some((other) => !first.contains(other)) ? "several" : first;
}

/** The cards that stand in this one without being it. */
export function cardsWithin(card: Element): Element[] {
  const own = new Set(keysOf(card));
  return [...card.querySelectorAll(CARD)].filter((one) => !keysOf(one).some((key) => own.has(key)));
}

/** What stands before a card's name, which may be written in any case. */
function withoutName(rest: string, name: string): string | undefined {
  const isNamed = rest.toLowerCase().endsWith(name.toLowerCase());
  return isNamed && rest.length > name.length ? rest.slice(0, -name.length) : undefined;
}

/** The activity card; `ref` may already be the beginning of the slug. */
function isKeyedBy(slug: string, rest: string): boolean {
  const segment = withoutName(rest, ACTIVITY_CARD);
  if (segment === undefined) return false;
  return slugOf(segment) === slug || slugOf(`ref${segment}`) === slug;
}
