import { browser } from "../browser";
import { pageReport } from "../pages/ssi/report/page-report";
import { leaveReport } from "./content/take-report";

leaveReport(
  pageReport(document, location, {
    pilaster: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
  }),
);
