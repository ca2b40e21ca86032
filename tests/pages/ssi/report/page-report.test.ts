import { describe, expect, test } from "vitest";
import { pageReport } from "../../../../src/pages/ssi/report/page-report";
import { isLong } from "../../../long";
import { FIXTURES, KINDS, SSI_ADDRESS } from "../fixture";
import { fixture, pageOf } from "../lent-page";

const CHROME =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36";
const reportOf = (page: Document, browser = CHROME) =>
  pageReport(page, SSI_ADDRESS, { pilaster: "0.1.0", browser });

/** What a page could hold of a member, in every form that a name of the page's could take. */
const SECRETS = [
  "Jane Doe",
  "jane-doe",
  "JaneDoe42",
  "jane@doe.example",
  "ssi-Jane",
  "ssi-4711",
  "Ssi_jane",
  "score9",
];
const ALL = SECRETS.join(" ");
const TRACE = /jane|doe|4711|score9/i;

/** Puts every secret into every text and every attribute of a page, beside what was there. */
function plantSecrets(page: Document): void {
  const nodes = page.createTreeWalker(page, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  const texts: Node[] = [];
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) texts.push(node);
  for (const node of texts) {
    const secret = node.parentNode?.nodeName === "STYLE" ? `/* ${ALL} */` : `${ALL} 47.11`;
    node.nodeValue = `${node.nodeValue} ${secret}`;
  }
  for (const element of page.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) element.setAttribute(name, `${value} ${ALL}`);
    for (const name of ["title", "aria-label", "href", "data-ssi-name", "style", "class"]) {
      element.setAttribute(name, `${element.getAttribute(name) ?? ""} ${ALL}`);
    }
    if (!element.id) element.id = "ssi-Jane";
  }
}

describe("the report holds nothing of the member", () => {
  test.each(isLong ? FIXTURES : KINDS)("on %s", (name) => {
    const page = fixture(name);
    plantSecrets(page);
    const report = reportOf(page);
    expect(report).toContain("skeleton:");
    expect(report).not.toMatch(TRACE);
    expect(report).not.toMatch(/47\.11/);
  });

  test.each(["SECRET", "en-Jane", "en-JaneDoe4", "jane", "en-US-x-jane", "doe"])(
    "not even where the page calls its language %s",
    (lang) => {
      const page = fixture("figure-1.en");
      page.documentElement.lang = lang;
      expect(reportOf(page)).toContain("language: other");
      expect(reportOf(page)).not.toMatch(/jane|secret|doe/i);
    },
  );

  test("none of the page's own numbers either", () => {
    const report = reportOf(fixture("bars-and-json.en"));
    expect(report).not.toMatch(/13\.118|3\.68|0\.3|2\.608|75|81|8214|Software|Establish/);
  });

  test("and of another page nothing at all", () => {
    const page = fixture("figure-1.en");
    const elsewhere = { hostname: "www.linkedin.com", pathname: "/in/jane-doe/" };
    expect(pageReport(page, elsewhere, { pilaster: "0.1.0", browser: CHROME })).toBe(
      "Pilaster page report 1\nversions: Pilaster 0.1.0, Chrome 156\nstate: other-page\n",
    );
  });
});

describe("the report says", () => {
  test("what each reader made of the page", () => {
    const report = reportOf(fixture("inconsistent.en"));
    expect(report).toContain("state: inconsistent\nlanguage: en\n");
    expect(report).toContain("  bars: inconsistent\n  json: nothing\n  tables: nothing\n");
    expect(reportOf(fixture("figure-1.en"))).toContain("state: read by bars\n");
  });

  test("whether the four were found by their structure alone", () => {
    expect(reportOf(fixture("unseen.en"))).toContain("state: changed\n");
    expect(reportOf(fixture("unseen.en"))).toContain("  structure: found\n");
    expect(reportOf(fixture("changed.en"))).toContain("  structure: nothing\n");
  });

  test("which hooks are there, and how often", () => {
    const report = reportOf(fixture("json-only.en"));
    expect(report).toContain("  progress#establish-brand__sub-score-bar: 0\n");
    expect(report).toContain('  code: 1\n  code with "memberScore": 1\n');
    const painted = reportOf(fixture("figure-4.es"));
    expect(painted).toContain("  .ssi-score__value: 7\n");
    expect(painted).toContain("  .group-ssi-score: 2\n");
    expect(painted).toContain("  table: 3\n");
  });

  test("the language, and about how long the text is", () => {
    expect(reportOf(fixture("figure-3.pt-BR"))).toContain("language: pt-BR\n");
    const page = pageOf(`<p>${"x".repeat(149)}</p>`);
    expect(reportOf(page)).toContain("text: 100 characters\n");
  });

  test.each([
    [CHROME, "Chrome 156"],
    [`${CHROME} Edg/156.0.0.0`, "Edg 156"],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0", "Firefox 153"],
    ["Jane's browser", "another browser"],
  ])("the versions: %s is %s", (browser, words) => {
    expect(reportOf(fixture("figure-1.en"), browser)).toContain(
      `versions: Pilaster 0.1.0, ${words}\n`,
    );
  });
});

test("a document without anything has a report", () => {
  const page = pageOf("");
  page.documentElement.remove();
  expect(reportOf(page)).toContain("text: 0 characters\n");
});
