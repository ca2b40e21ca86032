import type { Address } from "../../address";
import { readSsi } from "../read-ssi";
import { readStructure } from "../readers/read-structure";
import { READERS, tryReader } from "../readers/readers";
import {
  BAR_IDS,
  COMPONENT,
  DATA_ELEMENT,
  DATA_MARK,
  GROUP_BLOCK,
  GROUP_TOTAL,
  OWN_TOTAL,
  RANK_CARD,
  RANK_NUMBER,
  SCORE_MARKERS,
} from "../selectors";
import { otherPage } from "../ssi-address";
import { skeleton } from "./skeleton";

export type Versions = {
  pilaster: string;
  /** The browser's own `navigator.userAgent`. */
  browser: string;
};

/** Counted as they are written here, so that a maintainer sees which hook is gone. */
const COUNTED = [
  ...Object.values(BAR_IDS).map((id) => `progress#${id}`),
  ...SCORE_MARKERS.split(", "),
  OWN_TOTAL,
  COMPONENT,
  RANK_CARD,
  `${RANK_CARD} ${RANK_NUMBER}`,
  ...GROUP_BLOCK.split(", "),
  GROUP_TOTAL,
  "table",
  "progress",
];

/** Only the code of a language that the browser knows: a page could write anything there. */
const LANGUAGE = /^([a-z]{2,3})(-[A-Z]{2})?$/;

/** The length of the text is told in steps, in characters. */
const TEXT_STEP = 100;

/**
 * Describes how the open page is built: the state, what each reader made of it, which hooks exist
 * and how often, and the skeleton around numbers. Holds no value, text, name or address of the
 * page's (design page `ssi-page.md` §8), and of any other page nothing. Never throws.
 */
export function pageReport(page: Document, address: Address, versions: Versions): string {
  const head = [
    "Pilaster page report 1",
    `versions: Pilaster ${versions.pilaster}, ${browserOf(versions.browser)}`,
  ];
  const elsewhere = otherPage(address);
  if (elsewhere) return [...head, `state: ${elsewhere}`, ""].join("\n");
  return [...head, ...described(page, address), ""].join("\n");
}

function described(page: Document, address: Address): string[] {
  const look = readSsi(page, address, Number.POSITIVE_INFINITY);
  const length = page.body?.textContent?.replace(/\s+/g, " ").length ?? 0;
  const data = [...page.getElementsByTagName(DATA_ELEMENT)];
  const language = page.documentElement?.lang ?? "";
  return [
    `state: ${look.ok ? `read by ${look.source}` : look.state}`,
    `language: ${isLanguage(language) ? language : "other"}`,
    `text: ${Math.round(length / TEXT_STEP) * TEXT_STEP} characters`,
    "readers:",
    ...READERS.map((reader) => `  ${reader.source}: ${tryReader(reader, page).result}`),
    `  structure: ${readStructure(page) ? "found" : "nothing"}`,
    "hooks:",
    ...COUNTED.map((selector) => `  ${selector}: ${page.querySelectorAll(selector).length}`),
    `  code: ${data.length}`,
    `  code with ${DATA_MARK}: ${data.filter((one) => one.textContent?.includes(DATA_MARK)).length}`,
    "skeleton:",
    ...skeleton(page).map((line) => `  ${line}`),
  ];
}

function isLanguage(code: string): boolean {
  const [, spoken] = LANGUAGE.exec(code) ?? [];
  const names = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  return spoken !== undefined && names.of(spoken) !== undefined;
}

function browserOf(userAgent: string): string {
  const found = /(Firefox|Edg)\/(\d+)/.exec(userAgent) ?? /(Chrome)\/(\d+)/.exec(userAgent);
  return found ? `${found[1]} ${found[2]}` : "another browser";
}
