import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageReport } from "../../../../src/pages/ssi/report/page-report";
import { SERIES } from "../../../../tools/stand-in/pages/figures.js";
import { ssiPage } from "../../../../tools/stand-in/pages/ssi-page.js";
import { isLong } from "../../../long";
import { FIXTURES, KINDS, SSI_ADDRESS } from "../fixture";
import { fixture, pageOf } from "../lent-page";

const VERSIONS = { pilaster: "0.1.0", browser: "Mozilla/5.0 Firefox/153.0" };
const reportOf = (page: Document) => pageReport(page, SSI_ADDRESS, VERSIONS);

const SECRETS = ["Jane Doe", "jane-doe", "JaneDoe42", "jane@doe.example", "ssi-Jane", "ssi-4711"];
const ALL = SECRETS.join(" ");
const TRACE = /jane|doe|4711/i;

const stateOf = (report: string) => /^state: (.*)$/m.exec(report)?.[1];

function textsOf(page: Document): Node[] {
  const nodes = page.createTreeWalker(page, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) found.push(node);
  return found;
}

/**
 * Puts the secrets where no reader looks, so that all of them still read the page: into words,
 * comments, the embedded data, and attributes and classes beside those that are known.
 */
function plantBeside(page: Document): void {
  for (const text of textsOf(page)) {
    const value = text.nodeValue ?? "";
    const isData = text.parentElement?.tagName === "CODE";
    if (isData) text.nodeValue = value.replace("{", `{"secret":${JSON.stringify(SECRETS)},`);
    else if (!/\p{N}/u.test(value)) text.nodeValue = `${value} ${ALL}`;
    text.parentNode?.insertBefore(page.createComment(ALL), text);
  }
  for (const [index, element] of [...page.querySelectorAll("*")].entries()) {
    element.classList.add(...ALL.split(" "));
    const secret = SECRETS[index % SECRETS.length] ?? "";
    if (!element.id) element.id = secret;
    for (const name of ["title", "lang", "href", "name", "data-ssi-score", "aria-label"]) {
      if (element !== page.documentElement) element.setAttribute(name, secret);
    }
  }
}

/** Leaves nothing of the page but its tags. */
function plantInstead(page: Document): void {
  for (const text of textsOf(page)) {
    text.nodeValue = text.parentElement?.tagName === "STYLE" ? `/* ${ALL} */` : ALL;
  }
  for (const [index, element] of [...page.querySelectorAll("*")].entries()) {
    const secret = SECRETS[index % SECRETS.length] ?? "";
    for (const { name } of [...element.attributes]) element.setAttribute(name, secret);
    element.id = secret;
  }
}

/** The only digits of a report that are not the page's: versions, counts, tags and fixed names. */
const OWN_DIGITS = [
  /^Pilaster page report 1$/m,
  /^versions: Pilaster 0\.1\.0, Firefox 153$/m,
  /^text: \d+ characters$/m,
  / ×\d+$/gm,
  / max=25\b/g,
  /#highcharts-data-table-\d+\b/g,
  /(?<=\.)t-40\b/g,
  /\bh[1-6]\b/g,
];

const HOOK = /^ {2}(?<selector>\S.*): (?<count>\d+)$/;

describe.each(isLong ? FIXTURES : KINDS)("on %s", (name) => {
  let page: Document;
  let report: string;
  beforeAll(() => {
    page = fixture(name);
    report = reportOf(page);
  });
  // Some pages go on painting by script, into elements that have another id by then.
  afterAll(() => page.defaultView?.close());

  test("the page's numbers are not told", () => {
    const [head = "", more = ""] = report.split("\nhooks:\n");
    const [hooks = "", drawn = ""] = more.split("\nskeleton:\n");
    for (const line of hooks.split("\n")) {
      const { selector = "", count } = HOOK.exec(line)?.groups ?? {};
      expect(selector).not.toBe("");
      if (selector.startsWith("code with")) continue;
      expect(Number(count)).toBe(page.querySelectorAll(selector).length);
      expect(selector.replaceAll(".t-40", "")).not.toMatch(/\p{N}/u);
    }
    const rest = OWN_DIGITS.reduce((text, own) => text.replace(own, ""), `${head}\n${drawn}`);
    expect(rest).not.toMatch(/\p{N}/u);
  });

  test("secrets beside what is read are not told", () => {
    plantBeside(page);
    const planted = reportOf(page);
    const state = stateOf(report);
    if (state?.startsWith("read by bars")) expect(stateOf(planted)).toBe(state);
    expect(page.documentElement.outerHTML).toMatch(TRACE);
    expect(planted).not.toMatch(TRACE);
  });

  test("secrets instead of everything are not told", () => {
    plantInstead(page);
    expect(page.documentElement.outerHTML).toMatch(TRACE);
    expect(reportOf(page)).not.toMatch(TRACE);
  });
});

test("secrets in the address are not told", () => {
  for (const path of ["/sales/ssi?member=Jane-Doe#jane", "/in/jane-doe/?q=4711"]) {
    const address = new URL(path, "https://www.linkedin.com");
    expect(pageReport(fixture("figure-1.en"), address, VERSIONS)).not.toMatch(TRACE);
  }
});

test("the numbers make no difference: seven days of one member give one report", () => {
  const reports = SERIES.map(({ pillars, displayedTotal, ranks, ...figure }) =>
    reportOf(pageOf(ssiPage({ ...figure, pillars, displayedTotal, ranks, hasJson: true }))),
  );
  expect(reports).toHaveLength(7);
  expect(new Set(reports).size).toBe(1);
  expect(reports[0]).toContain("state: read by bars\n");
});
