import { describe, expect, test } from "vitest";
import { pageReport } from "../../../../src/pages/ssi/report/page-report";
import { skeleton } from "../../../../src/pages/ssi/report/skeleton";
import { pageFromReport } from "../../../../tools/page-from-report.js";
import { isLong } from "../../../long";
import { FIXTURES, KINDS, SSI_ADDRESS } from "../fixture";
import { fixture, pageOf } from "../lent-page";

const VERSIONS = { pilaster: "0.1.0", browser: "Mozilla/5.0 Firefox/153.0" };
const reportOf = (page: Document) => pageReport(page, SSI_ADDRESS, VERSIONS);

describe("a page report becomes the skeleton of a fixture", () => {
  test.each(isLong ? FIXTURES : KINDS)("that of %s is built as the page was", (name) => {
    const page = fixture(name);
    const rebuilt = pageOf(pageFromReport(reportOf(page)));
    expect(skeleton(rebuilt)).toEqual(skeleton(page));
  });

  test("with its provenance on top, and the hooks that the readers know", () => {
    const html = pageFromReport(reportOf(fixture("figure-1.en")));
    expect(html).toMatch(/^<!--\n {2}reconstructed from a member's page report, never captured\n/);
    expect(html).toContain("read by bars · en");
    expect(html).toContain("reported by Pilaster 0.1.0, Firefox 153.");
    expect(html).toContain('<progress id="find-people__sub-score-bar" value="7" max="25">');
  });

  test("what is no report is refused in words", () => {
    expect(() => pageFromReport("hello")).toThrow("no page report");
    expect(() => pageFromReport("skeleton:\n  <b>\n")).toThrow("no part of a skeleton: ");
  });
});
