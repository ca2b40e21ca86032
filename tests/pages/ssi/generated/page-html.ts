import { PILLARS, type Pillar, type Pillars, round3 } from "../../../../src/domain/scores/pillars";
import { ssiJson } from "../../../../tools/stand-in/pages/ssi-json.js";
import { escaped } from "../../../../tools/stand-in/pages/ssi-sections.js";
import type { PageSpec } from "./page-spec";
import { RANK_FORMS } from "./rank-forms";

const BARS: Record<Pillar, string> = {
  brand: "establish-brand__sub-score-bar",
  people: "find-people__sub-score-bar",
  insights: "engage-with-insights__sub-score-bar",
  relationships: "build-relationships__sub-score-bar",
};

export const sum = (pillars: Pillars) => PILLARS.reduce((all, pillar) => all + pillars[pillar], 0);

/** The head and body of a generated page, in the structure of the design page `ssi-page.md` §1–§3. */
export function pageHtml(spec: PageSpec): string {
  const { parts, groupsFirst, decoys } = spec;
  const own = ownBlock(spec);
  const groups = parts.groups ? groupBlocks(spec) : "";
  const tables = parts.tables && spec.tablesIn === "together" ? allTables(spec) : "";
  const sections = groupsFirst ? [groups, own] : [own, groups];
  const article = [rankCards(spec), ...sections, tables, decoys ? DECOYS : ""].join("\n");
  return `<head><title>SSI</title></head><body><main><article>${article}</article></main>${data(spec)}</body>`;
}

/** An opening tag with the classes that mean something among those that do not. */
function tag(spec: PageSpec, name: string, classes = "", attributes = ""): string {
  const all = [...spec.extraClasses, classes].filter(Boolean).join(" ");
  return `<${[name, `class="${all}"`, attributes, ...spec.extraAttributes].filter(Boolean).join(" ")}>`;
}

function wrapped({ depth }: PageSpec, html: string): string {
  return "<div>".repeat(depth) + html + "</div>".repeat(depth);
}

/** A number as the page shows it: in its digits, with its decimal sign. */
function shown(value: number, { words, zero }: PageSpec): string {
  const isArabic = zero === "٠" || zero === "۰";
  return String(round3(value))
    .replace(".", isArabic ? "٫" : words.decimal)
    .replace(/\d/g, (digit) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(digit)));
}

function rankCards(spec: PageSpec): string {
  const cards = spec.ranks.map((rank, index) => {
    const label = `<dt class="ssi-rank__category-name">${escaped(spec.words.ranks[index] ?? "")}</dt>`;
    const form = RANK_FORMS[spec.rankForm]?.(shown(rank ?? 0, spec), tag(spec, "span", "t-40"));
    const number = `<dd class="ssi-rank__category-score">${form}</dd>`;
    return `${tag(spec, "div", "ssi-rank")}${label}${number}</div>`;
  });
  return `<section><dl class="ssi-ranks">${cards.join("")}</dl></section>`;
}

function ownBlock(spec: PageSpec): string {
  const { parts, words, pillars } = spec;
  const caption = parts.caption
    ? `<figcaption class="user-ssi-score__donut-chart-caption"><p>${tag(spec, "span", "ssi-score__value")}${shown(Math.round(sum(pillars)), spec)}</span> ${escaped(words.of)} 100</p></figcaption>`
    : "";
  const order = spec.isListTurned ? PILLARS.toReversed() : PILLARS;
  const items = order.map((pillar) => component(spec, pillar)).join("");
  const table = parts.tables && spec.tablesIn === "own blocks" ? dataTable(spec, pillars) : "";
  return `${tag(spec, "section", "user-ssi-score")}${wrapped(spec, `<figure>${caption}</figure><ul>${items}</ul>${table}`)}</section>`;
}

function component(spec: PageSpec, pillar: Pillar): string {
  const { parts, words, pillars } = spec;
  if (!parts.bars && !parts.list) return "";
  const text = shown(pillars[pillar], spec);
  const value = `id="${BARS[pillar]}" value="${pillars[pillar]}" max="25"`;
  const bar = parts.bars
    ? `${tag(spec, "progress", "", value)}<span class="ssi-score__value">${text}</span> ${escaped(words.of)} 25</progress>`
    : "";
  const label = `<span class="user-ssi-score__sub-score-label-text">${escaped(words.labels[pillar])}</span>`;
  const line = parts.list ? `<label><strong>${text}</strong> | ${label}</label>` : "";
  return `${tag(spec, "li", "flex")}${bar}<div>${line}</div></li>`;
}

function groupBlocks(spec: PageSpec): string {
  const { words, groups } = spec;
  return [groups.industry, groups.network]
    .map((pillars) => {
      const lines = PILLARS.map(
        (pillar) => `<p>${shown(pillars[pillar], spec)} | ${escaped(words.labels[pillar])}</p>`,
      );
      const table =
        spec.parts.tables && spec.tablesIn === "own blocks" ? dataTable(spec, pillars) : "";
      const donut = `<div class="group-ssi-score__donut-chart"><span class="ssi-score__value">${shown(Math.round(sum(pillars)), spec)}</span> ${escaped(words.of)} 100</div>`;
      return `${tag(spec, "section", "group-ssi-score")}${wrapped(spec, donut + lines.join("") + table)}</section>`;
    })
    .join("");
}

const allTables = (spec: PageSpec) =>
  [spec.pillars, spec.groups.industry, spec.groups.network]
    .map((pillars) => dataTable(spec, pillars))
    .join("");

function dataTable(spec: PageSpec, pillars: Pillars): string {
  const rest = round3(100 - sum(pillars));
  const rows = [
    ...PILLARS.map((pillar) => [spec.words.labels[pillar], shown(pillars[pillar], spec)]),
    ["Remaining points", shown(rest, spec)],
  ].map(
    ([label = "", value = ""]) =>
      `<tr><th class="text">${escaped(label)}</th><td class="number">${value}</td></tr>`,
  );
  return `<table><thead><tr><th>Category</th><th>Series</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function data({ parts, pillars, groups, ranks, language }: PageSpec): string {
  if (!parts.json) return "";
  const [industry, network, team] = ranks;
  const answer = ssiJson(
    {
      language,
      pillars,
      displayedTotal: Math.round(sum(pillars)),
      ranks: {
        ...(industry !== undefined && { industry }),
        ...(network !== undefined && { network }),
        ...(team !== undefined && { team }),
      },
      averages: { industry: sum(groups.industry), network: sum(groups.network), team: 40 },
      groupPillars: groups,
    },
    "Computer Software",
  );
  return `<code style="display:none">${escaped(JSON.stringify({ data: answer, included: [7] }))}</code>`;
}

/** Numbers of every kind that are nobody's score. */
const DECOYS = `<section><progress value="40" max="100">40</progress><progress value="7" max="25">7</progress>
<ul><li><strong>12</strong> views</li><li><strong>3</strong> likes</li><li><strong>9</strong> posts</li><li><strong>1</strong> share</li></ul>
<table><tr><th>Week</th><td>13.1</td></tr><tr><th>Month</th><td>25</td></tr></table><h2>2026</h2><p>24 %</p></section>`;
