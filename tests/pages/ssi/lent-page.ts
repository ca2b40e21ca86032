import { afterEach, beforeEach } from "vitest";
import { htmlOf, pageOf as ownPageOf } from "./fixture";

/** Documents that no page stands in, those that a test has, and its pages that work by script. */
const free: Document[] = [];
const lent: Document[] = [];
const scripted: Document[] = [];
let isTesting = false;

beforeEach(() => {
  isTesting = true;
});
afterEach(() => {
  isTesting = false;
  free.push(...lent.splice(0).filter(isAsMade));
  for (const page of scripted.splice(0)) page.defaultView?.close();
});

/** A document that was given a property, as one to be hidden, would be so in other tests, too. */
const isAsMade = (page: Document) => Object.getOwnPropertyNames(page).join() === "location";

/**
 * A page in a window of its own for as long as a test runs, then another test's: a window takes
 * four times as long to make as the page in it. For what only reads: nothing may go on afterwards.
 */
export function pageOf(html: string): Document {
  // What is made before the tests is there in all of them; of nothing no page is written.
  if (!isTesting || html === "") return ownPageOf(html);
  if (html.includes("<script")) {
    const page = ownPageOf(html);
    scripted.push(page);
    return page;
  }
  const page = free.pop() ?? ownPageOf("");
  lent.push(page);
  page.open();
  page.write(html);
  page.close();
  return page;
}

/** A fixture as `pageOf` shows it. */
export const fixture = (name: string) => pageOf(htmlOf(name));
