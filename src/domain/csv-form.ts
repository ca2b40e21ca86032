/** How a CSV file is written: for any program, or as the member's spreadsheet expects it. */
export type CsvForm = { delimiter: "," | ";"; decimal: "." | "," };

export const STANDARD: CsvForm = { delimiter: ",", decimal: "." };

/** "For Excel in my region": semicolons, and the decimal sign of that region. */
export function regionalForm(decimal: CsvForm["decimal"]): CsvForm {
  return { delimiter: ";", decimal };
}
