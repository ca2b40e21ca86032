/** What Chromium adds to a document; other browsers draw no page ahead. */
type Ahead = Document & { prerendering?: boolean };

/**
 * Resolves once the member has gone to the page. A browser may load a page ahead, scripts and all,
 * on the guess that it is wanted next: until then nothing of it is read, and nothing said.
 */
export function whenOpened(page: Ahead): Promise<void> {
  if (!page.prerendering) return Promise.resolve();
  return new Promise((resolve) => {
    page.addEventListener("prerenderingchange", () => resolve(), { once: true });
  });
}
