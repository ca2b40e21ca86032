import fc from "fast-check";

/** What a number may be replaced with; none of it is a score. */
export const HOSTILE = [
  "NaN",
  "Infinity",
  "-3",
  "99",
  "26",
  "1e1",
  "",
  " ",
  "1,234.5",
  "13..1",
  "13.118out of 25",
  "2026-11-23",
  "1٣٫١١٨",
  "١٬٢٣٤",
  "１３..1",
  "Ⅻ",
  "{}",
  "<b>13</b>",
  '{"memberScore":null}',
];

/** What a rank card may hold in its number's place; none of it is a rank, or only the one beside it. */
export const HOSTILE_RANKS = [
  "0",
  "0.5",
  "120",
  "-3",
  "",
  "Top",
  "3 7",
  "1,234",
  "3٧",
  "NaN",
  "7<b>8</b>",
];

const TAGS = [
  "div",
  "section",
  "li",
  "strong",
  "table",
  "tr",
  "td",
  "code",
  "p",
  "label",
  "figure",
];
const CLASSES = [
  "user-ssi-score",
  "user-ssi-score__donut-chart-caption",
  "ssi-score__value",
  "user-ssi-score__sub-score-label-text",
  "group-ssi-score",
  "group-ssi-score__donut-chart",
  "ssi-rank",
  "t-40",
  "",
];
const TEXTS = [
  ...HOSTILE,
  "13.118",
  "25",
  "0",
  "20 out of 100",
  "7,5 |",
  "Build relationships",
  '{"memberScore":{"overall":1,"subScores":[{"pillar":"PROFESSIONAL_BRAND","score":1}]}}',
  '{"memberScore":{"overall":"1","subScores":{}}}',
  '[{"data":{"memberScore":[]}}]',
];
const BARS = [
  '<progress id="establish-brand__sub-score-bar" value="13.1" max="25"></progress>',
  '<progress id="find-people__sub-score-bar" max="25"></progress>',
  '<progress id="engage-with-insights__sub-score-bar" value="x"></progress>',
  '<progress id="build-relationships__sub-score-bar" value="4" max="100"></progress>',
];

/** The page's own parts, thrown together in any order and depth. */
export const garbage: fc.Arbitrary<string> = fc.letrec<{ node: string; leaf: string; box: string }>(
  (tie) => ({
    leaf: fc.constantFrom(...TEXTS.map((text) => text.replaceAll("<", "&lt;")), ...BARS),
    box: fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.constantFrom(...CLASSES),
        fc.array(tie("node"), { maxLength: 5 }),
      )
      .map(([tag, name, inner]) => `<${tag} class="${name}">${inner.join("")}</${tag}>`),
    node: fc.oneof({ maxDepth: 5 }, tie("leaf"), tie("box")),
  }),
).node;
