import axe from "axe-core";
import type { Page } from "puppeteer-core";

/** All that another colour scheme can change. */
const COLOURS = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds wrong with a page, as "rule: where" lines; empty when it is clean. The driver puts
 * axe into the page, past the policy that keeps every other script out, once for all looks at it.
 *
 * @param rules those that go by colours alone, where the same page was found clean in others
 */
export async function axeFindings(page: Page, rules: "all" | "colours" = "all"): Promise<string[]> {
  const isThere = await page.evaluate(() => "axe" in globalThis);
  if (!isThere) await page.evaluate(axe.source);
  const options = { resultTypes: ["violations"], ...(rules === "colours" && { runOnly: COLOURS }) };
  const found = await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`);
  const { violations } = found as {
    violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[];
  };
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}
