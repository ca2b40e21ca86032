import { PILLAR_MAX } from "../../../domain/scores/pillars";
import { numbersIn } from "../../text/numbers-in";
import { UNSEEN } from "../../text/page-text";
import { isShownName } from "./shown-names";

/** What is drawn, run or styled tells nothing of how the numbers stand. */
const PASSED_OVER = new Set([...UNSEEN, "svg", "iframe"]);

/** Deeper, and longer, than any page that a person would read the report of. */
const DEEPEST = 40;
const MOST_LINES = 250;

/** Tags of HTML that can stand around a score; any other is named in general. */
const TAGS = new Set(
  (
    "a abbr article aside b body button code data dd details dialog div dl dt em fieldset figcaption " +
    "figure font footer form h1 h2 h3 h4 h5 h6 header hgroup i label legend li main mark meter nav ol " +
    "output p pre progress s section small span strong sub summary sup table tbody td tfoot th " +
    "thead time tr u ul var"
  ).split(" "),
);

/**
 * How the parts of a page stand in each other that carry a number or a name of the score's: tags,
 * ids and classes that may be shown, "#" for a number and "…" for words. One line each, two spaces
 * a level; neighbours built alike are one line with their count.
 */
export function skeleton(page: Document): string[] {
  const lines = page.body ? linesOf(page.body, 0) : [];
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), "(cut)"] : lines;
}

function linesOf(element: Element, depth: number): string[] {
  if (depth > DEEPEST || PASSED_OVER.has(element.localName)) return [];
  const below = merged([...element.children].map((child) => linesOf(child, depth + 1)));
  const names = namesOf(element);
  const text = textKind(element);
  const isTelling = names !== "" || text.includes("#") || element.localName === "progress";
  if (below.length === 0 && !isTelling) return [];
  const line = [tagOf(element) + names, scaleOf(element), text].filter(Boolean).join(" ");
  return [line, ...below.map((one) => `  ${one}`)];
}

/** Alike neighbours become one, with how many there are behind its first line. */
function merged(parts: string[][]): string[] {
  const groups: { lines: string[]; count: number }[] = [];
  for (const lines of parts) {
    if (lines.length === 0) continue;
    const last = groups.at(-1);
    if (last && last.lines.join("\n") === lines.join("\n")) last.count += 1;
    else groups.push({ lines, count: 1 });
  }
  return groups.flatMap(({ lines: [first, ...rest], count }) => [
    count > 1 ? `${first} ×${count}` : (first ?? ""),
    ...rest,
  ]);
}

function tagOf({ localName }: Element): string {
  return TAGS.has(localName) ? localName : "other";
}

function namesOf(element: Element): string {
  const id = isShownName(element.id) ? `#${element.id}` : "";
  const classes = [...element.classList].filter(isShownName).map((name) => `.${name}`);
  return id + classes.join("");
}

function scaleOf(element: Element): string {
  return element.localName === "progress" && Number(element.getAttribute("max")) === PILLAR_MAX
    ? "max=25"
    : "";
}

/** What kind of text stands in the element itself: numbers alone, words, both, or nothing. */
function textKind(element: Element): string {
  const own = [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.nodeValue?.trim() ?? "")
    .join(" ");
  const hasNumber = /\p{N}/u.test(own);
  const hasWords = /\p{L}/u.test(own) || (hasNumber && !numbersIn(own));
  return `${hasWords ? "…" : ""}${hasNumber ? "#" : ""}`;
}
