import { describe, expect, test } from "vitest";
import { pageReport } from "../../../../src/pages/ssi/report/page-report";
import { SSI_ADDRESS } from "../fixture";
import { pageOf } from "../lent-page";

const VERSIONS = { pilaster: "0.1.0", browser: "Mozilla/5.0 Firefox/153.0" };
const reportOf = (html: string) => pageReport(pageOf(html), SSI_ADDRESS, VERSIONS);

test("a whole report, from its first line to its last", () => {
  const code = '<code>{"memberScore":null}</code><code>{"other":7}</code>';
  const html = `<html lang="pt-BR"><body><p class="ssi-rank"><b class="t-40">Top 9</b></p>${code}`;
  expect(reportOf(html)).toBe(`Pilaster page report 1
versions: Pilaster 0.1.0, Firefox 153
state: incomplete
language: pt-BR
text: 0 characters
readers:
  bars: nothing
  json: nothing
  tables: nothing
  list: nothing
  labels: nothing
  structure: nothing
hooks:
  progress#establish-brand__sub-score-bar: 0
  progress#find-people__sub-score-bar: 0
  progress#engage-with-insights__sub-score-bar: 0
  progress#build-relationships__sub-score-bar: 0
  [id$="__sub-score-bar"]: 0
  .ssi-score__value: 0
  .user-ssi-score: 0
  .user-ssi-score__donut-chart-caption .ssi-score__value: 0
  .user-ssi-score li: 0
  .ssi-rank: 1
  .ssi-rank .t-40: 1
  .group-ssi-score: 0
  .group-ssi-score__donut-chart: 0
  .group-ssi-score__donut-chart .ssi-score__value: 0
  table: 0
  progress: 0
  code: 2
  code with "memberScore": 1
skeleton:
  body
    p.ssi-rank
      b.t-40 …#
    code …#
`);
});

describe("the length of the text", () => {
  test.each<[what: string, html: string, characters: number]>([
    ["counts words with one space between", "x ".repeat(80), 200],
    ["counts no more of many spaces", `x${" ".repeat(300)}${"x".repeat(98)}`, 100],
    ["is nothing below fifty", "x".repeat(49), 0],
  ])("%s", (_, text, characters) => {
    expect(reportOf(`<p>${text}</p>`)).toContain(`\ntext: ${characters} characters\n`);
  });
});
