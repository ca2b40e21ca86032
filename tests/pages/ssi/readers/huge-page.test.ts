import { describe, expect, test } from "vitest";
import { pageReport } from "../../../../src/pages/ssi/report/page-report";
import { isLong } from "../../../long";
import { fixture, pageOf, SSI_ADDRESS } from "../fixture";

const VERSIONS = { pilaster: "0.1.0", browser: "Mozilla/5.0 Firefox/153.0" };

const reportOf = (page: Document) => pageReport(page, SSI_ADDRESS, VERSIONS);

/** Part by part, since putting in every level by itself takes the test's page ten seconds. */
function sink(text: string, element: Element, levels = 10_000): void {
  const page = element.ownerDocument;
  let inmost = element;
  for (let level = 0; level < levels; level += 1_000) {
    const bottom = page.createElement("div");
    let top: Element = bottom;
    for (let inner = 1; inner < 1_000; inner += 1) {
      const around = page.createElement("div");
      around.append(top);
      top = around;
    }
    inmost.append(top);
    inmost = bottom;
  }
  inmost.append(text);
}

describe("a page of ten thousand levels", { timeout: 60_000 }, () => {
  test("has a state and a report", () => {
    const html = `<p>Build relationships</p><b>20 of 100</b><i>${"words ".repeat(100)}</i>`;
    const page = pageOf(html);
    sink("7", page.querySelector("p") ?? page.body);
    expect(reportOf(page)).toMatch(/^state: changed$/m);
  });

  test("is read all the same, where its numbers stand as they should", () => {
    const page = fixture("figure-1.en");
    sink("7", page.querySelector("li") ?? page.body);
    expect(reportOf(page)).toMatch(/^state: read by bars$/m);
  });
});

/** Many more than a report shows; the test's page takes the square of them in time. */
const NEIGHBOURS = isLong ? 5_000 : 1_200;

test(`${NEIGHBOURS} neighbours have a report that ends`, { timeout: 60_000 }, () => {
  const page = pageOf("<p>5</p><b>5</b>".repeat(NEIGHBOURS / 2));
  const [, drawn = ""] = reportOf(page).split("\nskeleton:\n");
  expect(drawn.trimEnd().split("\n")).toHaveLength(251);
  expect(drawn.trimEnd()).toMatch(/\(cut\)$/);
});
