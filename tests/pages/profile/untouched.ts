/** Attributes that say or show something of a person. */
const TELLING = /^(src|srcset|alt|title|style|aria-label|placeholder|value|content)$/i;
const ASKS_TELLING = /\bimg\b|\[(src|srcset|alt|title|style|aria-label|placeholder|value|content)/i;

/** Ways to find elements; how the page's window finds them is no look at a text of its own. */
const FINDERS = ["querySelector", "querySelectorAll", "getElementsByTagName", "closest", "matches"];

/**
 * Makes a page fail on the first look at a text or an image. Where the page's own window defines a
 * way to one, it is closed: on the prototypes, so that no element escapes.
 */
export function forbidTexts(page: Document): void {
  const window = page.defaultView;
  if (!window) throw new Error("A page without a window cannot be watched.");
  let finding = 0;
  const forbid = (prototype: object, names: readonly string[]) => {
    for (const name of names) {
      const before = Object.getOwnPropertyDescriptor(prototype, name);
      Object.defineProperty(prototype, name, {
        configurable: true,
        get() {
          if (finding === 0) throw new Error(`Touched: ${name}`);
          return before?.get ? before.get.call(this) : before?.value;
        },
      });
    }
  };
  const { Node, Element, CharacterData, HTMLElement, HTMLImageElement, Document } = window;
  forbid(Node.prototype, ["textContent", "nodeValue"]);
  forbid(CharacterData.prototype, ["data", "wholeText", "length"]);
  forbid(Element.prototype, ["innerHTML", "outerHTML", "attributes"]);
  forbid(HTMLElement.prototype, ["innerText", "outerText", "title"]);
  forbid(HTMLImageElement.prototype, ["src", "srcset", "currentSrc", "alt", "naturalWidth"]);
  forbid(Document.prototype, ["title", "images", "createTreeWalker", "createNodeIterator"]);
  forbid(window.XMLSerializer.prototype, ["serializeToString"]);
  for (const prototype of [Document.prototype, Element.prototype]) {
    for (const name of FINDERS.filter((one) => Object.hasOwn(prototype, one))) {
      const original = Reflect.get(prototype, name) as (asked: string) => unknown;
      const guarded = function (this: Document, asked: string) {
        if (ASKS_TELLING.test(asked)) throw new Error(`Touched: ${asked}`);
        finding += 1;
        try {
          return original.call(this, asked);
        } finally {
          finding -= 1;
        }
      };
      Reflect.set(prototype, name, guarded);
    }
  }
  const { getAttribute } = Element.prototype;
  Element.prototype.getAttribute = function (name: string) {
    if (finding === 0 && TELLING.test(name)) throw new Error(`Touched: ${name}`);
    return getAttribute.call(this, name);
  };
}
