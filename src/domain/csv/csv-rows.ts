/**
 * One record of a file. `row` counts the records of the file from 1, empty ones too, as a spreadsheet
 * does; a cell with line breaks does not count twice.
 */
export type CsvRow = { row: number; cells: string[] };

/** Windows programs that are not careful end a line with CR CR LF. */
const LINE_END = /\r*\n|\r/y;

/**
 * The records of a CSV file as RFC 4180 has them, taken as they come: any line end, quotes around any
 * cell, what follows a closing quote added to it. A quote that is never closed is an ordinary
 * character, so that it costs its own row and not the rest of the file.
 *
 * @param delimiter one character
 * @param mostCells what is behind a longer record is not read, nor its own further cells
 * @returns without the empty record that a line end at the end of the file would make
 */
export function* csvRows(
  text: string,
  delimiter: string,
  mostCells = Number.POSITIVE_INFINITY,
): Generator<CsvRow> {
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  for (let row = 1; at < text.length; row += 1) {
    const cells: string[] = [];
    let isOpen = true;
    while (isOpen && cells.length <= mostCells) {
      const { cell, end } = cellAt(text, at, delimiter);
      cells.push(cell);
      isOpen = text[end] === delimiter;
      at = isOpen ? end + 1 : end + lineEndAt(text, end);
    }
    yield { row, cells };
    if (isOpen) return;
  }
}

/** @returns a cell, and the place of what ends it: a delimiter, a line end, or the end of the text */
function cellAt(text: string, start: number, delimiter: string): { cell: string; end: number } {
  const quoted = text[start] === '"' ? quotedAt(text, start) : undefined;
  const from = quoted?.end ?? start;
  const end = plainEnd(text, from, delimiter);
  return { cell: (quoted?.inside ?? "") + text.slice(from, end), end };
}

function plainEnd(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length) {
    const sign = text[end];
    if (sign === delimiter || sign === "\n" || sign === "\r") break;
    end += 1;
  }
  return end;
}

/** @returns what stands between two quotes, and the place after the second; undefined without one */
function quotedAt(text: string, start: number): { inside: string; end: number } | undefined {
  let from = start + 1;
  let inside = "";
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return undefined;
    inside += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { inside, end: quote + 1 };
    inside += '"';
    from = quote + 2;
  }
}

function lineEndAt(text: string, at: number): number {
  LINE_END.lastIndex = at;
  return LINE_END.exec(text)?.[0].length ?? 0;
}
