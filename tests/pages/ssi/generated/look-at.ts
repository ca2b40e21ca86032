import { expect } from "vitest";
import { pageState } from "../../../../src/domain/reading/page-state";
import { reading as readingSchema } from "../../../../src/domain/reading/reading";
import { type LookResult, readSsi } from "../../../../src/pages/ssi/read-ssi";
import type { Reader } from "../../../../src/pages/ssi/readers/reader";
import { SSI_ADDRESS } from "../fixture";
import { pageHtml } from "./page-html";
import type { PageSpec } from "./page-spec";
import { untruths } from "./page-truth";
import { translate } from "./translate";

/** Late enough that every state is told. */
const LATE_MS = 25_000;

/** Shows a page in the document of the tests, which is visible as a tab in front is. */
export function show(html: string, language: string): void {
  document.documentElement.innerHTML = html;
  document.documentElement.lang = language;
}

/** What all readers, or some, find in that document. */
export const look = (readers?: readonly Reader[]) =>
  readSsi(document, SSI_ADDRESS, LATE_MS, readers);

/** Looks at the page of a spec, changed by `change` after it was painted. */
export function lookAt(
  spec: PageSpec,
  change: () => void = () => {},
  readers?: readonly Reader[],
): LookResult {
  show(pageHtml(spec), spec.language);
  document.documentElement.className = "";
  translate(document, spec.translated);
  change();
  return look(readers);
}

/** A reading that the worker would take, or a state. */
export function expectSound(found: LookResult): void {
  const { success } = found.ok
    ? readingSchema.safeParse(found.reading)
    : pageState.safeParse(found.state);
  expect(success).toBe(true);
}

/** Either what is true of the member, or nothing, with the reason. */
export function expectTruth(found: LookResult, spec: PageSpec): void {
  expectSound(found);
  if (found.ok) expect(untruths(found.reading, spec)).toEqual([]);
}
