import { browser } from "../browser";

/** The page the member opens to see the index. */
export const SSI_ADDRESS = "https://www.linkedin.com/sales/ssi";

/** Our own pages, from the root. */
export const DASHBOARD = "dashboard/index.html";
export const SAMPLE = "sample/index.html";

/** Where the reader may run, as a match pattern. */
export const SSI_MATCHES = [`${SSI_ADDRESS}*`];

/** The optional permission that automatic recording needs. */
export const LINKEDIN = { origins: ["https://www.linkedin.com/*"] };

/** The packaged reader, from the root: Firefox takes other paths from the page that names them. */
export const SSI_SCRIPT = "/ssi.content.js";

/** The packaged panel. */
export const PANEL_SCRIPT = "/panel.content.js";

/** The packaged script behind the page report. */
export const REPORT_SCRIPT = "/report.content.js";

/** Gives the optional permission back. Where a company's policy imposes it, it stays. */
export async function leaveLinkedin(): Promise<void> {
  await browser.permissions.remove(LINKEDIN).catch(() => undefined);
}
