import { dashboardSpeed } from "./dashboard-speed.js";
import { exportSpeed } from "./export-speed.js";
import { importSpeed } from "./import-speed.js";
import { memory } from "./memory.js";
import { pageCost } from "./page-cost.js";
import { panelCost } from "./panel-cost.js";
import { popupSpeed } from "./popup-speed.js";
import { sizes } from "./sizes.js";
import { trendSpeed } from "./trend-speed.js";
import { worstPage } from "./worst-page.js";

/** @typedef {import("./tables/rows.js").Measured} Measured */
/** @typedef {import("./subject/subject.js").Subject} Subject */

/**
 * @typedef {object} Part
 * @property {string} title
 * @property {(keyof import("./subject/adapter.js").Adapter)[]} needs of an adapter, one of them at
 *   least
 * @property {true} [isOwn] of the own build alone
 * @property {(subjects: readonly Subject[], runs?: number) => Measured[] | Promise<Measured[]>} measure
 */

/** What is measured, by the name one asks for it. @type {Record<string, Part>} */
export const PARTS = {
  popup: {
    title: "Popup: from opening it to the first frame with its chart",
    needs: ["popup"],
    measure: popupSpeed,
  },
  dashboard: {
    title: "Dashboard: from opening it to its first paint, and to the frame with its chart",
    needs: ["dashboard"],
    measure: dashboardSpeed,
  },
  memory: {
    title: "Memory: the script's heap of a surface that is open alone",
    needs: ["popup", "dashboard"],
    measure: memory,
  },
  trend: {
    title: "Trend: the large picture beside two single charts, all of the history shown",
    needs: [],
    isOwn: true,
    measure: trendSpeed,
  },
  import: {
    title: "Import: ten years from a file, into a new installation",
    needs: ["import"],
    measure: importSpeed,
  },
  export: {
    title: "Export: from the last click until the file is saved",
    needs: ["export"],
    measure: exportSpeed,
  },
  panel: {
    title: "Panel: a page that paints its scores late, and a year of history",
    needs: ["panel"],
    measure: panelCost,
  },
  page: {
    title: "Reader: main-thread script time on LinkedIn's page, until its work is done",
    needs: ["reader"],
    measure: pageCost,
  },
  hostile: {
    title: "Hostile pages: script time of every reader and the page report together",
    needs: [],
    isOwn: true,
    measure: worstPage,
  },
  sizes: { title: "Sizes", needs: [], measure: sizes },
};
