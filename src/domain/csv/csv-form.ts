/** How a CSV file is written: for any program, or as the member's spreadsheet expects it. */
export type CsvForm = { delimiter: "," | ";"; decimal: "." | "," };

export const STANDARD: CsvForm = { delimiter: ",", decimal: "." };

/** "For Excel in my region": its decimal sign, and semicolons where that is the comma. */
export function regionalForm(decimal: CsvForm["decimal"]): CsvForm {
  return decimal === "," ? { delimiter: ";", decimal } : STANDARD;
}
