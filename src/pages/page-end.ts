/** Heights are rounded by browsers, each in its own way, in pixels. */
const ROUNDED = 2;

/** Values of `overflow-y` with which what is too long cannot be scrolled to. */
const CUT = ["hidden", "clip"];

/**
 * Where the page's own content ends, so that something can stand below it.
 *
 * @param ours the lowest edge of what we have put into the document, in pixels from its top; 0 where
 *   nothing of ours stands there
 * @returns pixels from the document's top; undefined where the document itself does not scroll, or
 *   where it holds something lower than its flow that is not ours, so that its end cannot be told
 */
export function contentEnd(page: Document, ours: number): number | undefined {
  const { documentElement: root, body, defaultView } = page;
  if (!body || !defaultView) return undefined;
  const scrolled = defaultView.scrollY;
  const bodyBox = body.getBoundingClientRect();
  // What juts out of the body counts; in quirks mode that number is the whole document's.
  const inBody = page.compatMode === "CSS1Compat" ? bodyBox.top + body.scrollHeight : 0;
  const end = Math.max(root.getBoundingClientRect().bottom, bodyBox.bottom, inBody) + scrolled;
  if (end <= root.clientHeight + ROUNDED) return undefined;
  if (root.scrollHeight > Math.max(end, ours) + ROUNDED) return undefined;
  const isCut = [root, body].some((element) =>
    CUT.includes(defaultView.getComputedStyle(element).overflowY),
  );
  return isCut ? undefined : Math.ceil(end);
}
