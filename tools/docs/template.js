import { LANGUAGES, WORDS } from "./pages.js";
import { escaped } from "./render.js";

/** @typedef {import("./pages.js").Language} Language */
/** @typedef {import("./render.js").Heading} Heading */

/** From so many parts on, a page begins with the list of them. */
const LISTED_FROM = 5;

/** Pages show pictures and a sheet, and nothing else happens in them. */
const POLICY =
  "script-src 'none'; connect-src 'none'; frame-src 'none'; object-src 'none'; form-action 'none'; base-uri 'none'";

/**
 * One page of the site.
 *
 * @param {object} page
 * @param {Language} page.language
 * @param {string} page.name of its file, without the ending
 * @param {string} page.html its text
 * @param {Heading[]} page.headings of its text
 * @param {{ name: string, title: string }[]} page.all every page, in their order
 * @param {string} page.foot the last words of every page
 */
export function pageHtml({ language, name, html, headings, all, foot }) {
  const words = WORDS[language];
  const place = all.findIndex((one) => one.name === name);
  const next = all[place + 1];
  const title = all[place]?.title ?? "";
  return `${head(language, `${title} · Pilaster`, "../")}
<body>
<a class="skip" href="#text">${words.skip}</a>
<header>
<a class="home" href="index.html"><img src="../icon.svg" alt="" width="32" height="32"> Pilaster</a>
<nav aria-label="${words.languages}">${languageLinks(language, name)}</nav>
</header>
<div class="columns">
<nav class="pages" aria-label="${words.pages}">
<details>
<summary>${words.pages}</summary>
<ul>
${all.map((one) => `<li><a href="${one.name}.html"${one.name === name ? ' aria-current="page"' : ""}>${escaped(one.title)}</a></li>`).join("\n")}
</ul>
</details>
</nav>
<main id="text" tabindex="-1">
${withContents(html, headings, words.onPage)}${next ? `<p class="next">${words.next} <a href="${next.name}.html">${escaped(next.title)}</a></p>\n` : ""}</main>
</div>
<footer>
<p>${escaped(foot)}</p>
</footer>
</body>
</html>
`;
}

/** The page that leads to the languages. */
export function startHtml() {
  const links = LANGUAGES.map(
    (one) =>
      `<li><a href="${one}/index.html" lang="${one}" hreflang="${one}">${WORDS[one].language}</a></li>`,
  );
  return `${head(LANGUAGES[0], WORDS[LANGUAGES[0]].site, "")}
<body>
<main class="choice">
<h1><img src="icon.svg" alt="" width="48" height="48"> Pilaster</h1>
<ul>
${links.join("\n")}
</ul>
</main>
</body>
</html>
`;
}

/**
 * @param {Language} language
 * @param {string} title
 * @param {string} up the way to the site's folder
 */
const head = (language, title, up) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<link rel="icon" href="${up}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${up}site.css">
</head>`;

/**
 * The same page in each language.
 *
 * @param {Language} language
 * @param {string} name
 */
const languageLinks = (language, name) =>
  LANGUAGES.map((one) =>
    one === language
      ? `<span aria-current="true">${WORDS[one].language}</span>`
      : `<a href="../${one}/${name}.html" lang="${one}" hreflang="${one}">${WORDS[one].language}</a>`,
  ).join(" ");

/**
 * Puts the list of its parts before the first of them, where a page has many.
 *
 * @param {string} html
 * @param {Heading[]} headings
 * @param {string} name of the list
 */
function withContents(html, headings, name) {
  const parts = headings.filter(({ level, id }) => level === 2 && id);
  if (parts.length < LISTED_FROM) return html;
  const items = parts.map(({ id, text }) => `<li><a href="#${id}">${escaped(text)}</a></li>`);
  const list = `<nav class="parts" aria-label="${name}">\n<ul>\n${items.join("\n")}\n</ul>\n</nav>\n`;
  return html.replace("<h2", `${list}<h2`);
}
