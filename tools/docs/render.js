import markdown from "markdown-it";

/**
 * A picture as a page shows it: the file for light and the one for dark, seen from the page, and its
 * size in CSS pixels.
 *
 * @typedef {{ light: string, dark?: string | undefined, width: number, height: number }} Shown
 *
 * @typedef {{ level: number, id: string | undefined, text: string }} Heading
 * @typedef {import("markdown-it").Token} Token
 */

const reader = markdown({ html: false });

const ID = /\s*\{#([a-z-]+)\}$/;

/**
 * Renders a page. A heading says its id at its end, `## Install {#install}`, so that it is the same in
 * every language. A picture is a paragraph of its own, `![what one sees](name "words below it")`, and
 * is left out where there is none.
 *
 * @param {string} text Markdown; HTML in it is shown, not run
 * @param {(name: string) => Shown | undefined} pictureOf by the name of the picture
 * @returns {{ html: string, headings: Heading[] }} in the order of the page
 */
export function render(text, pictureOf) {
  const tokens = reader.parse(text, {});
  const headings = tokens.flatMap((token, place) => {
    const inline = tokens[place + 1];
    return token.type === "heading_open" && inline ? [named(token, inline)] : [];
  });
  reader.renderer.rules.image = (all, place) => {
    const token = all[place];
    return token ? figure(token, pictureOf(String(token.attrGet("src")))) : "";
  };
  const html = reader.renderer.render(tokens, reader.options, {});
  // A figure is no part of a paragraph.
  return { html: html.replace(/<p>(<figure>.*<\/figure>)?<\/p>\n/g, "$1"), headings };
}

/**
 * @param {string} text
 * @returns {string} as it stands in HTML
 */
export const escaped = (text) => reader.utils.escapeHtml(text);

/**
 * Takes the id off a heading's text and gives it to its element.
 *
 * @param {Token} opening
 * @param {Token} inline
 * @returns {Heading}
 */
function named(opening, inline) {
  const children = inline.children ?? [];
  const last = children.at(-1);
  const id = ID.exec(inline.content)?.[1];
  if (id && last) {
    last.content = last.content.replace(ID, "");
    opening.attrSet("id", id);
  }
  const text = children.map(({ content }) => content).join("");
  return { level: Number(opening.tag.slice(1)), id, text };
}

/**
 * @param {Token} token
 * @param {Shown | undefined} shown
 */
function figure(token, shown) {
  if (!shown) return "";
  const { light, dark, width, height } = shown;
  const size = `width="${width}" height="${height}"`;
  const source = dark && `<source srcset="${dark}" media="(prefers-color-scheme: dark)" ${size}>`;
  const image = `<img src="${light}" alt="${escaped(token.content)}" ${size} loading="lazy">`;
  const caption = String(token.attrGet("title") ?? "");
  const words = caption ? `<figcaption>${escaped(caption)}</figcaption>` : "";
  return `<figure><picture>${source ?? ""}${image}</picture>${words}</figure>`;
}
