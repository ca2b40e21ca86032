import { COLUMNS } from "../../csv/columns";
import { unprotected } from "../../csv/csv-text";
import { PILLARS } from "../../scores/pillars";
import type { Table } from "../table/table";
import type { Form } from "./form";
import { headed } from "./headed";

const NEEDED = ["day", "taken_at", "source", ...PILLARS];

const named = (isNeeded: boolean) =>
  Object.fromEntries(
    COLUMNS.flatMap(({ name }) => (NEEDED.includes(name) === isNeeded ? [[name, name]] : [])),
  );

const form = headed("pilaster-csv", named(true), named(false));

/** Our own file in both forms, also when a spreadsheet has saved it again. */
export const pilasterCsv: Form<Table> = {
  ...form,
  read: (table, answers) => {
    const sheet = form.read(table, answers);
    const lines = sheet.lines.map((line) =>
      "texts" in line ? { ...line, texts: line.texts.map(unprotected) } : line,
    );
    return { ...sheet, lines, isOwn: true };
  },
};
