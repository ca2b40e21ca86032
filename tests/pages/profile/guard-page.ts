/** What a gate may look at: where links lead, and the names of cards. */
const ALLOWED = new Set(["href", "componentkey", "id"]);

/** Properties that tell a text, an image or another attribute, by the interface they stand on. */
const TELLING: Record<string, string[]> = {
  Node: ["textContent", "nodeValue", "isEqualNode"],
  Element: ["innerHTML", "outerHTML", "attributes", "getAttributeNode", "ariaLabel", "getHTML"],
  HTMLElement: ["innerText", "outerText", "title", "lang", "dataset", "style"],
  CharacterData: ["data", "length", "substringData"],
  Text: ["wholeText"],
  Attr: ["value"],
  HTMLAnchorElement: ["text"],
  HTMLImageElement: ["src", "srcset", "currentSrc", "alt", "complete", "naturalWidth"],
  Document: ["title", "images", "evaluate", "createRange", "getSelection", "body", "scripts"],
  XMLSerializer: ["serializeToString"],
};

/** A selector with one of these asks for an image, or for what an attribute says. */
const TELLING_SELECTOR = /\bimg\b|\[(?!href|componentkey|id\b|data-member-id\])/i;

/**
 * Makes a page fail on the first access to a text or an image, for one that stands in a window of
 * its own: all that could tell one is replaced there.
 *
 * @returns what was touched, also where the failure was caught
 */
export function guardPage(page: Document): string[] {
  const touched: string[] = [];
  const view = page.defaultView;
  if (!view) throw new Error("The page has no window.");
  // The selectors of jsdom are made with the same methods; what they do themselves is no access.
  let isInSelector = false;
  const fail = (what: string): never => {
    touched.push(what);
    throw new Error(`The gate touched ${what}.`);
  };
  const interfaces = view as unknown as Record<string, { prototype: object } | undefined>;
  const onElement = interfaces.Element?.prototype;
  const onDocument = interfaces.Document?.prototype;
  if (!onElement || !onDocument) throw new Error("The window has no DOM.");

  for (const [name, properties] of Object.entries(TELLING)) {
    for (const property of properties) {
      const owner = interfaces[name]?.prototype;
      if (!owner) continue;
      const real = Object.getOwnPropertyDescriptor(owner, property);
      const get = function (this: unknown) {
        if (!isInSelector) fail(property);
        return real?.get ? real.get.call(this) : real?.value;
      };
      Object.defineProperty(owner, property, { get, configurable: true });
    }
  }
  const forbid = (owner: object, method: string, isTelling: (asked: string) => boolean) => {
    const real: (...args: unknown[]) => unknown = Reflect.get(owner, method);
    const value = function (this: unknown, ...args: unknown[]) {
      if (isInSelector) return real.apply(this, args);
      if (isTelling(String(args[0]))) fail(`${method}(${args[0]})`);
      isInSelector = true;
      try {
        return real.apply(this, args);
      } finally {
        isInSelector = false;
      }
    };
    Object.defineProperty(owner, method, { value, configurable: true });
  };
  for (const method of ["getAttribute", "hasAttribute"]) {
    forbid(onElement, method, (name) => !ALLOWED.has(name));
  }
  for (const owner of [onElement, onDocument]) {
    for (const method of ["querySelector", "querySelectorAll"]) {
      forbid(owner, method, (selector) => TELLING_SELECTOR.test(selector));
    }
    forbid(owner, "getElementsByTagName", (name) => /^(img|title)$/i.test(name));
  }
  for (const method of ["matches", "closest"]) {
    forbid(onElement, method, (selector) => TELLING_SELECTOR.test(selector));
  }
  for (const method of ["getAttributeNS", "getAttributeNames", "insertAdjacentText"]) {
    forbid(onElement, method, () => true);
  }
  for (const method of ["createTreeWalker", "createNodeIterator"]) {
    forbid(onDocument, method, () => true);
  }
  return touched;
}
