/**
 * @param {string} title
 * @param {string} body
 */
const page = (title, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>` +
  `<body>${body}</body></html>`;

/**
 * What the stand-in answers beside the score page: pages of our own, no score marker on any.
 *
 * @type {Record<string, string>} path → HTML
 */
export const SMALL_PAGES = {
  "/empty": page("", ""),
  "/login": page("Sign in", "<main><h1>Sign in</h1><p>This is the login page.</p></main>"),
  "/sales/login": page(
    "Sales Navigator",
    "<main><h1>Sign in to Sales Navigator</h1><p>Your seat is signed out.</p></main>",
  ),
  // Has the browser load the score page ahead, before anybody goes there.
  "/feed/ahead/": page(
    "Feed",
    `<main><h1>Feed</h1><p><a href="/sales/ssi">Your index</a></p></main><script type="speculationrules">
{ "prerender": [{ "urls": ["/sales/ssi"], "eagerness": "immediate" }] }</script>`,
  ),
  "/feed/": page("Feed", "<main><h1>Feed</h1><p>Nothing new today.</p></main>"),
};
