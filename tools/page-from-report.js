/**
 * `npm run fixture -- report.txt > tests/fixtures/ssi/<name>.<language>.html` turns a page report
 * that a member sent back into the skeleton of a fixture. Words and numbers are placeholders: put
 * in the words of the language and a figure of `tools/stand-in/pages/figures.js`.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const LINE =
  /^(?<indent> *)(?<tag>[a-z]+[1-6]?)(?<id>#[^ .#]+)?(?<classes>(?:\.[^ .]+)*)(?<scale> max=25)?(?: (?<text>…?#?))??(?: ×(?<count>\d+))?$/u;

const WORDS = "Words";
const NUMBER = "7";

/**
 * @param {string} report as `pageReport` writes it
 * @returns {string} HTML that has the report's skeleton
 * @throws {Error} when a line of the skeleton is not of that form
 */
export function pageFromReport(report) {
  const lines = report.replaceAll("\r", "").split("\n");
  const fact = (/** @type {string} */ name) =>
    lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? "unknown";
  const start = lines.indexOf("skeleton:");
  if (start < 0) throw new Error("This is no page report: it holds no skeleton.");
  const skeleton = lines.slice(start + 1).filter((line) => line.trim() && !line.includes("(cut)"));
  const language = fact("language");
  return `<!--
  reconstructed from a member's page report, never captured
  ${fact("state")} · ${language}
  Structure E-1, reported by ${fact("versions")}. Words and numbers made up.
-->
<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>Social Selling Index</title>
</head>
${elements(skeleton.map(parse)).join("\n")}
</html>
`;
}

/** @typedef {{ level: number, open: string, tag: string, text: string, count: number }} Part */

/**
 * @param {string} line
 * @returns {Part}
 */
function parse(line) {
  const found = LINE.exec(line)?.groups;
  if (!found) throw new Error(`This line is no part of a skeleton: ${line}`);
  const { indent = "", tag: name = "", id, classes, scale, text = "", count = "1" } = found;
  const tag = name === "other" ? "div" : name;
  const attributes = [
    id && `id="${id.slice(1)}"`,
    classes && `class="${classes.slice(1).replaceAll(".", " ")}"`,
    scale && `value="${NUMBER}" max="25"`,
  ].filter(Boolean);
  return {
    level: indent.length / 2,
    tag,
    open: `<${[tag, ...attributes].join(" ")}>`,
    text: text.replace("…", `${WORDS} `).replace("#", NUMBER).trim(),
    count: Number(count),
  };
}

/**
 * @param {Part[]} parts of one level and those below
 * @returns {string[]} lines of HTML
 */
function elements(parts) {
  const [first, ...others] = parts;
  if (!first) return [];
  const end = others.findIndex(({ level }) => level <= first.level);
  const inner = elements(end < 0 ? others : others.slice(0, end)).map((line) => `  ${line}`);
  const closing = `</${first.tag}>`;
  const lines =
    inner.length === 0
      ? [first.open + first.text + closing]
      : [first.open + first.text, ...inner, closing];
  const rest = end < 0 ? [] : others.slice(end);
  return [...Array.from({ length: first.count }, () => lines).flat(), ...elements(rest)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file] = process.argv.slice(2);
  if (!file) throw new Error("Name the file with the report: npm run fixture -- report.txt");
  process.stdout.write(pageFromReport(readFileSync(resolve(file), "utf8")));
}
