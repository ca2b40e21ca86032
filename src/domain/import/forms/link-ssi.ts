import type { CsvRow } from "../../csv/csv-rows";
import { shortened } from "../limits";
import type { Line, SheetColumn } from "../sheet";
import type { Table } from "../table/table";
import type { Form } from "./form";
import { headOf, placeOf, rowsUnder } from "./lines";

const HEAD = ["Category", "Date", "Type", "Name", "Detail", "URL"];

/** What a detail calls our columns: "total:58 brand:15 people:12 insights:? rel:16". */
const COLUMNS: SheetColumn[] = [
  { name: "total", label: "total" },
  { name: "brand", label: "brand" },
  { name: "people", label: "people" },
  { name: "insights", label: "insights" },
  { name: "relationships", label: "rel" },
];

const PART = /\b(total|brand|people|insights|rel):(\S*)/g;

/**
 * An export of a network, with the index among it. Every other row is about another person: of those
 * nothing but the category is looked at, and nothing of a row is ever shown but its own scores.
 */
export const linkSsi: Form<Table> = {
  id: "link-ssi",
  matches: (table) => HEAD.every((name) => placeOf(name, headOf(table)) !== undefined),
  read: (table) => {
    const head = headOf(table);
    const [category = 0, date = 0, , , detail = 0] = HEAD.map((name) => placeOf(name, head));
    const lines = rowsUnder(table).map((row): Line => {
      if (row.cells.every((cell) => cell === "")) return { row: row.row, skipped: "empty-row" };
      if (row.cells[category]?.trim() !== "SSI") return { row: row.row, skipped: "other-people" };
      return scoreLine(row, head.length, date, detail);
    });
    return { columns: [{ name: "day", label: "Date" }, ...COLUMNS], lines };
  },
};

function scoreLine({ row, cells }: CsvRow, width: number, date: number, detail: number): Line {
  if (cells.length > width) {
    return { row, problem: { reason: "more-cells", found: "", wanted: String(width) } };
  }
  const said = new Map<string, string>();
  for (const [, name = "", value = ""] of (cells[detail] ?? "").slice(0, 500).matchAll(PART)) {
    said.set(name, value);
  }
  const [total = "", brand = ""] = [said.get("total"), said.get("brand")];
  // Known of that program: it sometimes puts the total where the first pillar belongs.
  if (brand !== "" && brand !== "?" && Number(brand) === Number(total)) {
    const problem = { reason: "brand-is-total", found: shortened(brand), column: "brand" } as const;
    return { row, problem };
  }
  return { row, texts: [cells[date] ?? "", ...COLUMNS.map(({ label }) => said.get(label) ?? "")] };
}
